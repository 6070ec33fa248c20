import { type Command, type Id, preview } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { consequences } from './consequences.ts';
import { vpcNetwork } from './network-of.ts';

/** Tells in words what a command would do to a VPC, without doing it. */
export function useConsequences(vpc: Id | undefined): (command: Command) => string {
  const derived = useDerived();
  return (command) => {
    const before = vpc === undefined ? undefined : vpcNetwork(derived.network, vpc);
    const then = preview(derived.design, command);
    const after = vpc === undefined || !then.ok ? undefined : vpcNetwork(then.value.network, vpc);
    return before && after ? consequences(before, after) : '';
  };
}
