import { ChevronDown, ChevronUp, X } from 'lucide-react';
import {
  type AnyOutput,
  type Field,
  type Finding,
  type Id,
  outputFields,
  type Result,
} from '../../../core/index.ts';
import { readRequired } from '../../store/draft-reading.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PlainField } from '../controls/PlainField.tsx';
import type { FoundPlace } from '../controls/use-found.ts';

const { constructId, description, exportName } = outputFields;

/** One value that is handed out: its name in the template, and whether others import it. */
export function OutputEntry({
  at,
  item,
  title,
  output,
  onChange,
  onRemove,
  onUp,
  onDown,
}: {
  readonly at: Id;
  readonly item: number;
  readonly title: string;
  readonly output: AnyOutput;
  readonly onChange: (output: AnyOutput, gesture: string) => Result<unknown, Finding>;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}) {
  const optional = (part: 'description' | 'exportName') => (text: string, gesture: string) => {
    const { [part]: _, ...others } = output;
    return onChange(text === '' ? others : { ...others, [part]: text }, gesture);
  };
  const draftKey = `${at}.outputs.${item}`;
  const found = (field: Field): FoundPlace => ({
    at,
    field: 'outputs',
    item,
    concerns: (one) => fieldOf(one) === field,
  });
  return (
    <fieldset className="border-hairline border-l-2 pl-2">
      <legend className="float-left flex w-full items-center">
        <span className="min-w-0 flex-1 truncate">{title}</span>
        <IconButton size="small" label={`Move ${title} up`} disabled={!onUp} onClick={onUp}>
          <ChevronUp aria-hidden size={13} />
        </IconButton>
        <IconButton size="small" label={`Move ${title} down`} disabled={!onDown} onClick={onDown}>
          <ChevronDown aria-hidden size={13} />
        </IconButton>
        <IconButton size="small" label={`Remove ${title}`} onClick={onRemove}>
          <X aria-hidden size={13} />
        </IconButton>
      </legend>
      <div className="clear-both space-y-1">
        <PlainField
          label={`${constructId.label} of ${title}`}
          draftKey={`${draftKey}.constructId`}
          text={output.constructId}
          read={readRequired(constructId.label)}
          take={(text, gesture) => onChange({ ...output, constructId: text }, gesture)}
          field={constructId}
          found={found(constructId)}
          mono
        />
        <div className="flex gap-1">
          <PlainField
            label={`${description.label} of ${title}`}
            placeholder={description.label}
            draftKey={`${draftKey}.description`}
            text={output.description ?? ''}
            take={optional('description')}
            field={description}
            found={found(description)}
          />
          <PlainField
            label={`${exportName.label} of ${title}`}
            placeholder={exportName.label}
            draftKey={`${draftKey}.exportName`}
            text={output.exportName ?? ''}
            take={optional('exportName')}
            field={exportName}
            found={found(exportName)}
          />
        </div>
      </div>
    </fieldset>
  );
}

/** Which part of an output a finding is about; those about its value are about its name. */
function fieldOf({ code, facts }: Finding): Field {
  if (code === 'output/export-twice') return exportName;
  const label = 'field' in facts ? facts.field : '';
  return [description, exportName].find((field) => label.startsWith(field.label)) ?? constructId;
}
