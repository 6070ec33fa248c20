const keywords = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** Keywords, built-ins and what every program of ours declares. */
export const reserved: ReadonlySet<string> = new Set([
  ...keywords,
  ...`abs aiter all anext any app ascii aws_cdk bin bool breakpoint bytearray bytes callable case chr classmethod
  compile complex construct_id constructs copyright credits delattr dict dir divmod enumerate eval exec exit filter
  float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter kwargs len
  license list locals map match max memoryview min next object oct open ord pow print property quit range repr
  reversed round scope self set setattr slice sorted staticmethod str sum super tuple type vars zip`.split(
    /\s+/,
  ),
]);

const spelled = new Map<string, string>();

/** A method, property or parameter of the library as it is called in Python: `subnet_ids`, `from_`. */
export function pythonName(name: string): string {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const python = spell(name);
  spelled.set(name, python);
  return python;
}

function spell(name: string): string {
  const snake = name
    .replace(/([MG])iB/g, '$1ib')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z\d]+)/g, '$1_$2')
    .toLowerCase();
  return keywords.has(snake) ? `${snake}_` : snake;
}
