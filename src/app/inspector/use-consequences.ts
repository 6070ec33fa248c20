import { type Command, type Id, preview } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { consequences } from './consequences.ts';

/** Tells in words what a command would do to a VPC, without doing it. */
export function useConsequences(vpc: Id | undefined): (command: Command) => string {
  const derived = useDerived();
  return (command) => {
    const then = preview(derived.design, command);
    return vpc === undefined || !then.ok ? '' : consequences(vpc, derived.network, then.value.network);
  };
}
