import { X } from 'lucide-react';
import { type UsedRange, usedRangeFields } from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { readRequired } from '../../store/draft-reading.ts';
import { useDesign } from '../../store/hooks.ts';
import { readCidr } from '../../store/read-cidr.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { PlainField } from '../controls/PlainField.tsx';
import { rangesField } from './fields.ts';
import { NewRange } from './NewRange.tsx';

/** Address space that others use, by name and CIDR. */
export function RangesEditor() {
  const { usedRanges } = useDesign();
  return (
    <div>
      <p className="text-[12px] text-muted leading-4">{rangesField.says}</p>
      <ul className="mt-1.5 space-y-1">
        {usedRanges.map((range) => (
          <li key={range.id}>
            <RangeRow range={range} />
            <FieldFindings at={range.id} field={['name', 'cidr', '']} />
          </li>
        ))}
      </ul>
      <NewRange />
    </div>
  );
}

function RangeRow({ range }: { readonly range: UsedRange }) {
  const change = (changes: Partial<Pick<UsedRange, 'name' | 'cidr'>>, gesture: string) =>
    dispatch(
      { do: 'set-range', id: range.id, changes },
      { label: `Range ${changes.name ?? range.name} ${changes.cidr ?? ''}`.trim(), gesture },
    );
  return (
    <div className="flex items-start gap-1">
      <PlainField
        label="Name of the range"
        draftKey={`${range.id}.name`}
        text={range.name}
        read={readRequired(usedRangeFields.name.label)}
        take={(name, gesture) => change({ name }, gesture)}
        field={usedRangeFields.name}
        found={{ at: range.id, field: 'name' }}
      />
      <PlainField
        label={`CIDR of ${range.name}`}
        draftKey={`${range.id}.cidr`}
        text={range.cidr}
        read={readCidr(range.cidr)}
        take={(cidr, gesture) => change({ cidr }, gesture)}
        live={false}
        mono
        field={usedRangeFields.cidr}
        found={{ at: range.id, field: 'cidr' }}
      />
      <IconButton
        label={`Remove ${range.name}`}
        side="left"
        className="text-muted"
        onClick={() =>
          dispatch({ do: 'remove-range', id: range.id }, { label: `Remove the range ${range.name}` })
        }
      >
        <X aria-hidden size={14} />
      </IconButton>
    </div>
  );
}
