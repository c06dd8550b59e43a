/** Apart in hue and dark enough to read as text on white (contrast ≥ 4.5). */
const palette = ['#a8481f', '#8a6508', '#0f5f5a', '#6c4ba0', '#2b62a8', '#98305f', '#4a6b1c', '#5a5f6b'];

/** A colour for each department, the same on every part of the page; after the palette they repeat. */
export const colourDepartments = (departments: readonly string[]): ReadonlyMap<string, string> => new Map(departments.map((department, index) => [department, palette[index % palette.length] as string]));
