"""How long a click at the desk takes while another process imports 100,000 comments.

A page of the inbox and a search only read; taking a thread over is a small write.
"""

import sys

from benchmarks._databases import on_both

if __name__ == "__main__":
    sys.exit(on_both("benchmarks._desk"))
