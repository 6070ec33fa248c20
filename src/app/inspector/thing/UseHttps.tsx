import { type FormEvent, useState } from 'react';
import { type Command, isEncrypted, kinds, type Listener } from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { isWriter, useEditor } from '../../store/editor.ts';
import { Button } from '../../ui/Button.tsx';

const { certificateArns } = kinds.listener.fields;

/** The way from HTTP to HTTPS, which can't be deployed without a certificate: so that is asked for first. */
export function UseHttps({ listener }: { readonly listener: Listener }) {
  const [arn, setArn] = useState<string>();
  const isReadOnly = useEditor((state) => !isWriter(state));
  if (isEncrypted(listener)) return null;
  if (arn === undefined)
    return (
      <Button size="small" disabled={isReadOnly} onClick={() => setArn('')}>
        Use HTTPS
      </Button>
    );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (arn.trim() === '') return;
    encrypt(listener, arn.trim());
    setArn(undefined);
  };
  return (
    <form onSubmit={onSubmit}>
      <label className="block font-medium">
        ARN of the certificate
        <input
          // biome-ignore lint/a11y/noAutofocus: the button that was just pressed asks for it
          autoFocus
          value={arn}
          spellCheck={false}
          autoComplete="off"
          maxLength={certificateArns.limits.maxLength}
          placeholder="arn:aws:acm:…"
          onChange={({ target }) => setArn(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && setArn(undefined)}
          className="mt-1 h-8 w-full rounded-lg border border-control bg-panel px-2.5 font-mono font-normal text-[12px] text-ink placeholder:text-muted"
        />
      </label>
      <div className="mt-2 flex gap-2">
        <Button size="small" look="primary" type="submit" disabled={arn.trim() === ''}>
          Use HTTPS
        </Button>
        <Button size="small" look="quiet" onClick={() => setArn(undefined)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** A port that was said for another reason than HTTP stays. */
function encrypt({ id, label, port, certificateArns: known = [] }: Listener, arn: string): void {
  const set = (field: string, value: unknown): Command => ({ do: 'set-field', id, field, value });
  const commands = [
    ...(port === undefined || port === 80 ? [set('port', 443)] : []),
    set('protocol', 'HTTPS'),
    set('certificateArns', [...new Set([...known, arn])]),
  ];
  const name = `${label}: use HTTPS`;
  dispatch({ do: 'all', label: name, commands }, { label: name });
}
