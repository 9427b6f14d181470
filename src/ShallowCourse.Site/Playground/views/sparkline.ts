// The cost's course so far, as small as a word: the chart itself is further down the page.

const [width, height, points] = [96, 28, 64];

export function drawSparkline(svg: Element, costs: readonly number[], shown: number): void {
  // The scale is that of ½ everywhere, ln 2, unless the cost has been higher: so one sees how far down it is.
  const values = sampled(costs, shown + 1);
  const most = Math.max(Math.log(2), ...values);
  const y = (cost: number) => (1 + (1 - cost / most) * (height - 2)).toFixed(1);
  const line = values.map((cost, i) => `${((i / Math.max(1, values.length - 1)) * width).toFixed(1)} ${y(cost)}`);
  svg.innerHTML = `<path class="pg-reference" d="M0 ${y(Math.log(2))}H${width}"/><path class="pg-curve cost" d="M${line.join("L")}"/>`;
}

function sampled(values: readonly number[], count: number): readonly number[] {
  const taken = Math.min(count, points);
  return Array.from({ length: taken }, (_, i) => values[Math.round((i / Math.max(1, taken - 1)) * (count - 1))]!);
}
