import type { Field } from '../../core/index.ts';

/** Does a field answer to what was typed? By its label, its property's name and the other words for it. */
export function answersTo(query: string, name: string, field: Field): boolean {
  const wanted = plain(query);
  if (wanted === '') return true;
  const options = field.type === 'choice' ? field.options.map((option) => option.label) : [];
  return [name, field.label, ...(field.search ?? []), ...options].some((word) =>
    plain(word).includes(wanted),
  );
}

/** "DNS host names", "enableDnsHostnames" and "dns-hostnames" are one. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
