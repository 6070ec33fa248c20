/** A heap of states by cost; of equal ones the smaller state comes first. */
export interface StateHeap {
  readonly push: (state: number, cost: number) => void;
  readonly pop: () => number | undefined;
}

export function createStateHeap(): StateHeap {
  const states: number[] = [];
  const costs: number[] = [];

  function isBefore(index: number, state: number, cost: number): boolean {
    const other = costs[index] ?? 0;
    return other < cost || (other === cost && (states[index] ?? 0) < state);
  }

  function put(index: number, state: number, cost: number): void {
    states[index] = state;
    costs[index] = cost;
  }

  function move(from: number, to: number): void {
    put(to, states[from] ?? 0, costs[from] ?? 0);
  }

  function push(state: number, cost: number): void {
    let hole = states.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (isBefore(parent, state, cost)) break;
      move(parent, hole);
      hole = parent;
    }
    put(hole, state, cost);
  }

  function pop(): number | undefined {
    const [first] = states;
    const state = states.pop();
    const cost = costs.pop();
    if (state === undefined || cost === undefined || states.length === 0) return first;
    let hole = 0;
    for (;;) {
      const least = lesserChild(hole);
      if (least === undefined || !isBefore(least, state, cost)) break;
      move(least, hole);
      hole = least;
    }
    put(hole, state, cost);
    return first;
  }

  function lesserChild(index: number): number | undefined {
    const left = 2 * index + 1;
    const right = left + 1;
    if (left >= states.length) return undefined;
    if (right >= states.length) return left;
    return isBefore(right, states[left] ?? 0, costs[left] ?? 0) ? right : left;
  }

  return { push, pop };
}
