<?php
// For PHP's own server: real files straight, everything else through WordPress.
$folder = getenv('WP_FOLDER') ? '/' . getenv('WP_FOLDER') : '';
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && is_file($file)) {
    return false;
}
$index = $folder . '/index.php';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $index;
chdir($_SERVER['DOCUMENT_ROOT'] . $folder);
require $_SERVER['DOCUMENT_ROOT'] . $index;
