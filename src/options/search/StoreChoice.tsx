interface Props {
  readonly id: string;
  readonly name: string;
  readonly stores: readonly string[];
  /** What stands there while none is chosen. */
  readonly none: string;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string;
}

/** A choice of stores, or none of them. */
export function StoreChoice({ stores, none, ...more }: Props) {
  return (
    <select {...more}>
      <option value="">{none}</option>
      {stores.map((store) => (
        <option key={store} value={store}>
          {store}
        </option>
      ))}
    </select>
  );
}
