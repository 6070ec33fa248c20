import { type Design, listenerOf, targetPortOf, thingById } from '../../../core/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { type Asking, setForwards } from './connecting.ts';

export interface ForwardRequestsProps {
  readonly asking: Asking;
  readonly design: Design;
}

/** Whether the listener at which an arrow begins sends its requests along: the other end becomes its target. */
export function ForwardRequests({ asking: { call, forwards }, design }: ForwardRequestsProps) {
  const listener = listenerOf(design, call);
  if (!listener) return null;
  const label = (id: string | undefined) => (id === undefined ? undefined : thingById(design, id)?.label);
  const port = targetPortOf(listener);
  return (
    <div>
      <Checkbox checked={forwards} onChange={({ target }) => setForwards(target.checked)}>
        Forward the requests of {listener.label} to {label(call.other)}
      </Checkbox>
      {forwards && port !== undefined && port !== call.fromPort && (
        <p className="mt-1 pl-5.5 text-[12px] text-muted">
          They go to port {port}, as to its other targets; {call.fromPort} is allowed beside.
        </p>
      )}
    </div>
  );
}
