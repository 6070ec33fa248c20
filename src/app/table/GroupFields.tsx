import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import {
  commonFields,
  fixedCidrOf,
  formatBlock,
  kinds,
  type SubnetGroup,
  type SubnetRow,
} from '../../core/index.ts';
import { dispatch } from '../store/dispatch.ts';
import { readRequired } from '../store/draft-reading.ts';
import { editField } from '../store/edit-field.ts';
import { useCidrDraft } from '../store/fix-cidr.ts';
import { useDesign } from '../store/hooks.ts';
import { useTextDraft } from '../store/use-text-draft.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { moveGroup } from './move-group.ts';

const { subnetType, cidrMask, reserved } = kinds['subnet-group'].fields;

/** Fields reach into the edges of their cells, so that their words stand where those of the other rows do. */
const look =
  '-mx-[5px] h-[19px] w-[calc(100%+10px)] min-w-0 rounded border border-control bg-panel px-1 text-[12px] leading-none focus-visible:-outline-offset-1';

interface GroupFieldProps {
  readonly group: SubnetGroup;
  /** Takes the focus as soon as it is there. */
  readonly isFirst?: boolean;
}

function useFocus<Element extends HTMLElement>(isFirst: boolean | undefined) {
  const ref = useRef<Element>(null);
  useEffect(() => {
    if (!isFirst) return;
    ref.current?.focus();
    if (!(ref.current instanceof HTMLInputElement)) return;
    ref.current.select();
    // Its beginning is in sight where there is no room for all of it.
    ref.current.scrollLeft = 0;
  }, [isFirst]);
  return ref;
}

export function NameField({ group, isFirst, onDone }: GroupFieldProps & { readonly onDone: () => void }) {
  const ref = useFocus<HTMLInputElement>(isFirst);
  const draft = useTextDraft({
    key: `${group.id}.label`,
    text: group.label,
    read: readRequired(commonFields.label.label),
    take: (text, gesture) => editField(group.id, 'label', text, gesture),
    live: true,
    onDone,
  });
  return (
    <input
      ref={ref}
      aria-label={`Name of ${group.label}`}
      aria-invalid={draft.error !== undefined}
      title={draft.error}
      spellCheck={false}
      {...draft.input}
      className={draft.error === undefined ? look : `${look} border-error`}
    />
  );
}

/** The CIDR of one subnet; what is typed is fixed. */
export function CidrField({
  group,
  row: { block, zoneIndex = 0, subnet },
  isFirst,
  onDone,
}: GroupFieldProps & { readonly row: SubnetRow; readonly onDone: () => void }) {
  const ref = useFocus<HTMLInputElement>(isFirst);
  const cidr = fixedCidrOf(group, zoneIndex) ?? (block && formatBlock(block));
  const draft = useCidrDraft(group.id, zoneIndex, cidr, onDone);
  return (
    <input
      ref={ref}
      aria-label={`CIDR of ${subnet}`}
      aria-invalid={draft.error !== undefined}
      title={draft.error ?? draft.meant}
      spellCheck={false}
      {...draft.input}
      className={`${look} font-mono font-semibold ${draft.error === undefined ? '' : 'border-error'}`}
    />
  );
}

export function TypeField({ group, isFirst }: GroupFieldProps) {
  const ref = useFocus<HTMLSelectElement>(isFirst);
  return (
    <select
      ref={ref}
      aria-label={`${subnetType.label} of ${group.label}`}
      value={group.subnetType}
      onChange={(event) => editField(group.id, 'subnetType', event.target.value)}
      className={look}
    >
      {subnetType.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

const masks = Array.from({ length: cidrMask.max - cidrMask.min + 1 }, (_, index) => cidrMask.min + index);

export function SizeField({ group, isFirst }: GroupFieldProps) {
  const ref = useFocus<HTMLSelectElement>(isFirst);
  return (
    <select
      ref={ref}
      aria-label={`${cidrMask.label} of ${group.label}`}
      value={group.cidrMask ?? 'share'}
      onChange={({ target: { value } }) =>
        editField(group.id, 'cidrMask', value === 'share' ? undefined : Number(value))
      }
      className={`${look} font-mono`}
    >
      <option value="share">a share</option>
      {masks.map((mask) => (
        <option key={mask} value={mask}>
          /{mask}
        </option>
      ))}
    </select>
  );
}

export function ReserveField({ group, isFirst }: GroupFieldProps) {
  const ref = useFocus<HTMLInputElement>(isFirst);
  return (
    <Checkbox
      ref={ref}
      aria-label={reserved.label}
      title={reserved.label}
      checked={group.reserved ?? false}
      onChange={(event) => editField(group.id, 'reserved', event.target.checked ? true : undefined)}
    >
      Reserve
    </Checkbox>
  );
}

export function MoveButtons({ group }: GroupFieldProps) {
  const design = useDesign();
  return (
    <span className="flex gap-1">
      {([-1, 1] as const).map((by) => {
        const move = moveGroup(design, group.id, by);
        const Arrow = by < 0 ? ArrowUp : ArrowDown;
        const words = by < 0 ? 'Up' : 'Down';
        return (
          <button
            key={by}
            type="button"
            aria-label={`Move ${words.toLowerCase()}: ${group.label}`}
            title={`Move ${words.toLowerCase()}`}
            disabled={!move}
            onClick={() => move && dispatch(move.command, { label: move.label })}
            className="inline-flex h-[19px] items-center gap-1 rounded border border-control px-1 hover:bg-panel disabled:opacity-45"
          >
            <Arrow aria-hidden size={11} />
            {words}
          </button>
        );
      })}
    </span>
  );
}
