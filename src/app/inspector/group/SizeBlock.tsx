import { useEffect, useState } from 'react';
import type { GroupNetwork, SubnetGroup, VpcNetwork } from '../../../core/index.ts';
import { type Command, kinds } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { showPreview } from '../../store/preview.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { FieldLabel } from '../controls/FieldLabel.tsx';
import { useFound } from '../controls/use-found.ts';
import { sentenceOf } from '../limits-words.ts';
import { useConsequences } from '../use-consequences.ts';
import { useIsFound } from '../view.ts';
import { SizeSelect } from './SizeSelect.tsx';
import { fixedWords, spaceWords } from './space-words.ts';

const { cidrMask } = kinds['subnet-group'].fields;

/** The size of each subnet: smaller, larger, or from a list; and what the group takes of its VPC. */
export function SizeBlock({
  group,
  vpc,
  built,
}: {
  readonly group: SubnetGroup;
  readonly vpc: VpcNetwork | undefined;
  readonly built: GroupNetwork | undefined;
}) {
  const [pointed, setPointed] = useState<number>();
  const consequencesOf = useConsequences(group.parent);
  const run = useRun(`${group.id}.cidrMask`);
  const found = useFound({ at: group.id, field: 'cidrMask' });
  const isFound = useIsFound({ cidrMask });
  useEffect(() => {
    if (pointed === undefined) return;
    showPreview({ do: 'set-field', id: group.id, field: 'cidrMask', value: pointed });
    return () => showPreview(undefined);
  }, [group.id, pointed]);
  if (!isFound) return null;
  const shared = built?.subnets.find((subnet) => subnet.block)?.block?.prefixLength;
  const mask = group.cidrMask ?? shared;
  const change = (value: number): Command => ({ do: 'set-field', id: group.id, field: 'cidrMask', value });
  const step = (by: number) => {
    if (mask !== undefined) run((gesture) => editField(group.id, 'cidrMask', mask + by, gesture));
  };
  const at = (value: number) => ({
    onPointerEnter: () => setPointed(value),
    onPointerLeave: () => setPointed(undefined),
  });
  const would =
    pointed !== undefined && pointed !== mask && pointed >= cidrMask.min && pointed <= cidrMask.max
      ? consequencesOf(change(pointed))
      : '';
  const smallest = mask === undefined || mask >= cidrMask.max;
  const largest = mask === undefined || mask <= cidrMask.min;
  return (
    <div>
      <FieldLabel id="size-of-each-subnet" label={cidrMask.label} says={sentenceOf(cidrMask)} />
      <div className="flex gap-1.5">
        <SizeSelect
          group={group.id}
          mask={mask}
          found={found}
          onChoose={(value) => editField(group.id, 'cidrMask', value)}
          onPoint={setPointed}
        />
        <Button {...at((mask ?? 0) + 1)} onClick={() => step(1)} disabled={smallest} className="px-2.5!">
          Smaller
        </Button>
        <Button {...at((mask ?? 0) - 1)} onClick={() => step(-1)} disabled={largest} className="px-2.5!">
          Larger
        </Button>
      </div>
      <p className="mt-1 text-[12px] text-muted leading-4">
        {spaceWords(vpc, built)}
        {group.cidrMask === undefined &&
          (vpc?.ipam ? ' Their size is what the VPC says.' : ' Their size is a share of what is left.')}
        {fixedWords(group, built)}
        {would !== '' && <span className="text-ink">{` /${pointed}: ${would}.`}</span>}
      </p>
      <FieldFindings at={group.id} field="cidrMask" />
    </div>
  );
}
