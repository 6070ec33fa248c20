export function ProblemCount() {
  return null;
}
