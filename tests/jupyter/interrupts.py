"""Interrupts of loops inside the base library, which nothing in a process can end: the kernel must outlive them all.

COURSE_INTERRUPTS says how often each loop is interrupted, in fresh kernels, since a loop that was left behind goes on:
40 times five loops are 200.
"""

import os
import time
import unittest

from kernelcase import PATIENCE, KernelCase

ROUNDS = int(os.environ.get("COURSE_INTERRUPTS", "1"))
LOOPS = {
    "OrderBy": "Enumerable.Range(0, 100_000_000).OrderBy(k => k ^ 0x55555).ToArray()",
    "Array.Sort": "Array.Sort(Enumerable.Range(0, 20_000_000).Select(k => -k).ToArray(), (a, b) => a.CompareTo(b));",
    "GroupBy": "Enumerable.Range(0, 50_000_000).GroupBy(k => k).Count()",
    "Regex": 'System.Text.RegularExpressions.Regex.IsMatch(new string(\'a\', 40) + "!", "^(a+)+$")',
    "Aggregate": "Enumerable.Range(0, int.MaxValue).Select(k => (long)k).Aggregate((a, b) => a ^ b)",
}


class Interrupts(KernelCase):
    def test_no_interrupt_ends_the_kernel_or_loses_a_variable(self):
        died, lost, slowest = [], [], 0.0
        for turn in range(ROUNDS):
            if turn > 0:
                self.client.stop_channels()
                self.manager.shutdown_kernel(now=True)
                self.setUpClass()
            self.run_cell("var kept = 42;")
            for name, loop in LOOPS.items():
                message = self.client.execute(f'Console.WriteLine("begins");\n{loop}')
                self.wait_for_text("begins")
                # Somewhere else in the loop each time.
                time.sleep(0.05 + 0.05 * (turn % 8))
                began = time.monotonic()
                self.manager.interrupt_kernel()
                reply = self.reply(message)
                slowest = max(slowest, time.monotonic() - began)
                self.assertEqual((name, reply["status"], reply.get("ename")), (name, "error", "Interrupted"))
                if not self.manager.is_alive():
                    died.append(f"{name} in round {turn}")
                    self.setUpClass()
                    self.run_cell("var kept = 42;")
                elif self.value("kept") != "42":
                    lost.append(f"{name} in round {turn}")
        print(f"{ROUNDS * len(LOOPS)} interrupts: {len(died)} deaths, {len(lost)} lost variables, "
              f"slowest answer {slowest:.1f} s of {PATIENCE}")
        self.assertEqual((died, lost), ([], []))


if __name__ == "__main__":
    unittest.main()
