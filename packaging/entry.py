"""Where a bundle begins."""

import sys

from crmnotes.__main__ import main

sys.exit(main())
