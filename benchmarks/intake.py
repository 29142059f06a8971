"""Comments taken in per second, beside the plain way: one row after the other.

Both ways store the same: author, post, thread, comment, raw item, search, duties.
They take turns, so that whatever else the machine does weighs on both.
"""

import sys

from benchmarks._databases import on_both

if __name__ == "__main__":
    sys.exit(on_both("benchmarks._intake"))
