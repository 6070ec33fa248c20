import { lazy, Suspense } from 'react';
import { type DesignLayout, drawnCalls } from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { useConnecting } from '../connect/connecting.ts';

const ArrowLayer = lazy(() => import('./ArrowLayer.tsx').then(({ ArrowLayer }) => ({ default: ArrowLayer })));

/** The arrows of a design; what finds their ways is loaded with the first. */
export function Arrows({ layout }: { readonly layout: DesignLayout }) {
  const hasCalls = useEditor(({ history }) => drawnCalls(history.design).length > 0);
  const isConnecting = useConnecting(({ connecting }) => connecting.is !== 'nothing');
  if (!hasCalls && !isConnecting) return null;
  return (
    <Suspense fallback={null}>
      <ArrowLayer layout={layout} />
    </Suspense>
  );
}
