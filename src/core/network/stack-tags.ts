import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { MethodCall } from '../plan/plan.ts';
import { evaluate } from './evaluate.ts';
import type { LibraryObject } from './runtime.ts';
import type { StackRun, Taggable } from './stack-run.ts';
import { textOf } from './values.ts';

/** `Tags.of(scope).add(key, value)`, where the scope is the stack or something in it. */
export function addTag(call: MethodCall, { names, tags }: StackRun): boolean {
  if (call.method !== 'add') return false;
  const target = evaluate(call.object, names);
  if (target.is !== 'object' || target.object.type !== 'tags' || target.object.of.is !== 'object')
    return false;
  const [key, value] = call.args.map((arg) => textOf(evaluate(arg, names)));
  const on = taggable(target.object.of.object);
  if (key !== undefined && value !== undefined && on !== undefined)
    tags.set(on, [...(tags.get(on) ?? []), tagOf(call, key, value)]);
  return true;
}

function taggable(scope: LibraryObject): Taggable | undefined {
  switch (scope.type) {
    case 'stack':
      return 'stack';
    case 'vpc':
      return scope.vpc;
    case 'security-group':
      return scope.group;
    case 'instance':
    case 'auto-scaling-group':
    case 'load-balancer':
    case 'database':
    case 'interface-endpoint':
    case 'gateway-endpoint':
    case 'flow-log':
      return scope.draft;
    case 'nat-instance':
      return scope.machine;
    case 'subnet':
      return scope.subnet.subnet;
    case 'vpn-connection':
      return scope.added;
    case 'log-group':
      return scope.group.draft;
    case 'role':
      return scope.role.draft;
    case 'bucket':
      return scope.bucket.draft;
    default:
      return undefined;
  }
}

const tagOf = memoByIdentity((_call: object, key: string, value: string): Tag => ({ key, value }));
