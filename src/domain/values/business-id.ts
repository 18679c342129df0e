const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1];

/**
 * Whether the text is a Finnish business id, `0933696-9`, whose check digit is right (weights of 7 9 10 5 8 4 2,
 * modulo 11).
 */
export function isBusinessId(text: string): boolean {
  if (!/^\d{7}-\d$/.test(text)) return false;
  // With the check digit weighed by one the sum is divisible by 11; a remainder of 1 has no such digit.
  const digits = text.replace('-', '').split('').map(Number);
  return digits.reduce((sum, digit, index) => sum + digit * (WEIGHTS[index] as number), 0) % 11 === 0;
}
