// Numbers as the page writes them: a true minus sign, four decimals, powers of ten only where four decimals say nothing.

const superscripts: Record<string, string> = {
  "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
};

export function number(value: number, decimals = 4): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size < 1e-3 || size >= 1e5) return powerOfTen(value);
  const digits = size >= 1000 ? 1 : size >= 100 ? Math.min(decimals, 2) : decimals;
  return minus(value.toFixed(digits));
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** For axes: as short as can be. */
export function tick(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e5)) return powerOfTen(value).replace(/^1\.0·/, "");
  return minus(String(Number(value.toPrecision(6))));
}

export function whole(value: number): string {
  return value.toLocaleString("en-US").replaceAll(",", " ");
}

function powerOfTen(value: number): string {
  const [digits, exponent] = value.toExponential(1).split("e") as [string, string];
  const raised = [...String(Number(exponent))].map((character) => superscripts[character]).join("");
  return `${minus(digits)}·10${raised}`;
}

function minus(text: string): string {
  return text.replace("-", "−");
}
