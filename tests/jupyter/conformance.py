"""jupyter_kernel_test against the course's kernel: all twelve tests, none skipped."""

import os
import sys
import unittest

import jupyter_kernel_test


class CourseKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ["COURSE_KERNEL"]
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("to stderr");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "Math.Sq", "matches": {"Sqrt"}},
        {"text": 'var text = "x"; text.ToUpperI', "matches": {"ToUpperInvariant"}},
        {"text": "// no completion in a comm", "matches": set()},
    ]
    complete_code_samples = ["1", "var x = 1;", "if (true) { }", 'Console.WriteLine("x");']
    incomplete_code_samples = ["if (true) {", "int F(int x) {", "Math.Sqrt("]
    invalid_code_samples = ["int 1x = ;", "x = = 3;"]
    code_page_something = "Math.Sqrt?"
    code_generate_error = 'throw new InvalidOperationException("on purpose");'
    code_execute_result = [
        {"code": "6*7", "result": "42"},
        {"code": '"text"', "result": "text"},
        {"code": "1.5 + 1", "result": "2.5"},
    ]
    code_display_data = [{"code": "new[] { 1, 2 }.Display();", "mime": "text/html"}]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "6?7"
    code_inspect_sample = "Math.Sqrt"
    code_clear_output = 'Console.WriteLine("gone"); ClearOutput();'


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=2).result
    ran = result.testsRun - len(result.skipped)
    print(f"{ran} ran, {len(result.skipped)} skipped, {len(result.failures) + len(result.errors)} failed")
    sys.exit(0 if result.wasSuccessful() and ran == 12 and not result.skipped else 1)
