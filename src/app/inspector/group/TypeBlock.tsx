import { useState } from 'react';
import { type Command, kinds, type SubnetGroup, type SubnetType } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { FieldLabel } from '../controls/FieldLabel.tsx';
import { useFound } from '../controls/use-found.ts';
import { useConsequences } from '../use-consequences.ts';
import { useIsFound } from '../view.ts';
import { TypeChoice } from './TypeChoice.tsx';

const { subnetType } = kinds['subnet-group'].fields;

/** Public, private or isolated, and what another choice would do. */
export function TypeBlock({ group }: { readonly group: SubnetGroup }) {
  const [pointed, setPointed] = useState<SubnetType>();
  const consequencesOf = useConsequences(group.parent);
  const found = useFound({ at: group.id, field: ['subnetType', ''] });
  const isFound = useIsFound({ subnetType });
  if (!isFound) return null;
  const change = (value: SubnetType): Command => ({
    do: 'set-field',
    id: group.id,
    field: 'subnetType',
    value,
  });
  const would = pointed !== undefined && pointed !== group.subnetType ? consequencesOf(change(pointed)) : '';
  return (
    <div>
      <FieldLabel label={subnetType.label} says={subnetType.says} />
      <TypeChoice
        value={group.subnetType}
        found={found}
        onChoose={(value) => editField(group.id, 'subnetType', value)}
        onPoint={setPointed}
      />
      {would !== '' && <p className="mt-1 text-[12px] leading-4">{would}.</p>}
      <FieldFindings at={group.id} field={['subnetType', '']} />
    </div>
  );
}
