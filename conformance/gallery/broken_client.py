#!/usr/bin/env python3
"""The reference client with one defect: broken_client.py --defect NAME HOST PORT ... (or --list)."""

from __future__ import annotations

import sys

from defects import DEFECTS, broken_client  # puts the reference client on the path

from client import arguments

if __name__ == "__main__":
    if "--list" in sys.argv:
        print("\n".join(DEFECTS))
        sys.exit(0)
    parser = arguments()
    parser.add_argument("--defect", required=True, choices=sorted(DEFECTS))
    options = parser.parse_args()
    sys.exit(broken_client(options.defect)(options).run())
