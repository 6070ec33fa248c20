/** What is drawn of a design: an empty canvas does without. */
export { ConnectBox } from './connect/ConnectBox.tsx';
export { FootView } from './FootView.tsx';
export { CellTip } from './pointing/CellTip.tsx';
export { RowView } from './RowView.tsx';
export { VpcView } from './VpcView.tsx';
export { ItemView } from './workloads/ItemView.tsx';
