// NumPy's legacy generator, draw for draw what NumPyRandom.cs makes: MT19937 and Marsaglia's polar Gaussians.

const stateLength = 624;
const shiftLength = 397;

export const largestSeed = 0xffffffff;

export class NumPyRandom {
  private readonly state = new Uint32Array(stateLength);
  private next = stateLength;
  private secondGaussian: number | undefined;

  constructor(seed: number) {
    this.state[0] = seed;
    for (let i = 1; i < stateLength; i++) {
      const previous = this.state[i - 1]!;
      this.state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
    }
  }

  /** A uniform number in [0, 1) with 53 random bits: (a·2²⁶ + b) / 2⁵³. */
  nextDouble(): number {
    const a = this.nextBits() >>> 5;
    const b = this.nextBits() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }

  uniform(low: number, high: number): number {
    return low + (high - low) * this.nextDouble();
  }

  /** A standard Gaussian number; they come in pairs, the second is kept for the next call. */
  nextGaussian(): number {
    if (this.secondGaussian !== undefined) {
      const kept = this.secondGaussian;
      this.secondGaussian = undefined;
      return kept;
    }

    let x1: number, x2: number, squaredRadius: number;
    do {
      x1 = 2 * this.nextDouble() - 1;
      x2 = 2 * this.nextDouble() - 1;
      squaredRadius = x1 * x1 + x2 * x2;
    } while (squaredRadius >= 1 || squaredRadius === 0);

    const factor = Math.sqrt((-2 * Math.log(squaredRadius)) / squaredRadius);
    this.secondGaussian = factor * x1;
    return factor * x2;
  }

  randn(count: number): number[] {
    return Array.from({ length: count }, () => this.nextGaussian());
  }

  /** The numbers 0 to count − 1 in random order: Fisher and Yates, from the end. */
  permutation(count: number): number[] {
    const order = Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = this.upTo(i);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    return order;
  }

  // 0 to maximum, both included: as many bits as the maximum has, drawn again while they exceed it.
  private upTo(maximum: number): number {
    const mask = 0xffffffff >>> Math.clz32(maximum);
    let value: number;
    do value = (this.nextBits() & mask) >>> 0;
    while (value > maximum);
    return value;
  }

  private nextBits(): number {
    if (this.next === stateLength) this.refill();
    let bits = this.state[this.next++]!;
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  }

  private refill(): void {
    const state = this.state;
    for (let i = 0; i < stateLength; i++) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % stateLength]! & 0x7fffffff);
      state[i] = state[(i + shiftLength) % stateLength]! ^ (y >>> 1) ^ ((y & 1) * 0x9908b0df);
    }
    this.next = 0;
  }
}
