import { type Call, connectionSentence, kinds, removeThings, type Target } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign, isWriter, useEditor } from '../../store/editor.ts';
import { useDesign } from '../../store/hooks.ts';
import { select } from '../../store/selection.ts';
import { Button } from '../../ui/Button.tsx';
import { ThingInteger } from '../thing/ThingInteger.tsx';

export interface TargetFormProps {
  readonly target: Target;
  /** What being a target means as a connection. */
  readonly call: Call;
}

/** Someone who gets the requests of a listener: said there, and drawn as an arrow. */
export function TargetForm({ target: { listener }, call }: TargetFormProps) {
  const design = useDesign();
  const isReadOnly = useEditor((state) => !isWriter(state));
  return (
    <div className="space-y-3 px-4 pb-3">
      <p className="[overflow-wrap:anywhere]">
        <span className="font-medium">{connectionSentence(design, call)}</span>{' '}
        <span className="text-muted">It is a target of the listener, which brings both rules.</span>
      </p>
      <ThingInteger thing={listener} name="targetPort" field={kinds.listener.fields.targetPort} />
      <div className="flex gap-2">
        <Button size="small" onClick={() => select(listener.id)}>
          Show the listener
        </Button>
        <Button
          size="small"
          look="danger"
          disabled={isReadOnly}
          onClick={() => carryOut(removeThings(currentDesign(), [call.id]))}
        >
          Take the target away
        </Button>
      </div>
    </div>
  );
}
