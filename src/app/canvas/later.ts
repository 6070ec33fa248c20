// What the first page doesn't need, as one piece: of several, each would take what it shares with the page out of it.

export { CarriedBox } from './CarriedBox.tsx';
export { CanvasMenu } from './menus/CanvasMenu.tsx';
export { addListenerTo, addWorkloadByName, landWorkload } from './workloads/add-workloads.ts';
export { DraggedWorkload } from './workloads/DraggedWorkload.tsx';
export { MoveTo } from './workloads/MoveTo.tsx';
