import { partitionOf } from '../catalog/partitions.ts';
import { join, ref, type TemplateValue } from '../plan/template-value.ts';
import type { StackScope } from './runtime.ts';

/** An ARN of the stack's partition, as `Stack.formatArn` writes it: of its own region and account, or of none. */
export function arnOf(
  scope: StackScope,
  [service, place, ...resource]: readonly [
    service: string,
    place: 'own' | 'none',
    ...resource: readonly TemplateValue[],
  ],
): TemplateValue {
  const { region } = scope;
  const partition = region === undefined ? ref('AWS::Partition') : partitionOf(region);
  const where = place === 'own' ? [region ?? ref('AWS::Region'), ':', accountOf(scope)] : [':'];
  return join('', ['arn:', partition, `:${service}:`, ...where, ':', ...resource]);
}

export function accountOf({ account }: StackScope): TemplateValue {
  return account ?? ref('AWS::AccountId');
}
