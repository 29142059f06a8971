<?php
// Install the site, make accounts and application passwords, print them as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Test site', 'admin', 'admin@example.test', true, '', 'not-a-secret');
$options = [
    'permalink_structure' => $argv[2] ?? '',
    'comment_previously_approved' => '0',
    'comment_moderation' => '0',
    'comments_notify' => '0',
    'moderation_notify' => '0',
    'default_comment_status' => 'open',
    'comment_max_links' => '0',
];
foreach ($options as $name => $value) {
    update_option($name, $value);
}
foreach (get_comments(['status' => 'any']) as $comment) {
    wp_delete_comment($comment->comment_ID, true);
}
function account(string $login, string $role, string $name): string
{
    $id = wp_insert_user([
        'user_login' => $login, 'user_pass' => 'not-a-secret', 'role' => $role,
        'user_email' => "$login@example.test", 'display_name' => $name,
    ]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'tests']);
    return $password;
}
echo "\n", json_encode([
    'username' => 'team', 'password' => account('team', 'editor', 'Community Team'),
    'subscriber' => 'reader', 'subscriber_password' => account('reader', 'subscriber', 'Reader'),
]), "\n";
