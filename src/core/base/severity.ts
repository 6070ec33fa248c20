/** Error: no download. Warning: deploys but bites. Note: a choice. */
export type Severity = 'error' | 'warning' | 'note';
