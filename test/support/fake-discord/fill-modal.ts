// Test support: a modal and what a user writes into it → the `data` of its submission. Fields by label or custom id.
import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import type { Component } from './check-message.js';
import type { Json } from './world.js';

export function fillModal(
  modal: APIModalInteractionResponseCallbackData,
  fields: Readonly<Record<string, string>>,
): Json {
  const left = new Map(Object.entries(fields));
  const rows = modal.components as unknown as readonly Component[];
  const components = rows.flatMap((row, at) => fillRow(row, at + 1, left) ?? []);
  const [stranger] = left.keys();
  if (stranger !== undefined) throw new Error(`the modal has no field ${stranger}`);
  return { custom_id: modal.custom_id, components };
}

/** A label around one component, or the older row with one text input. Texts of a modal are not sent back. */
function fillRow(row: Component, id: number, left: Map<string, string>): Json | undefined {
  if (row.type === ComponentType.Label && row.component)
    return { type: row.type, id, component: fillField(row.component, row.label ?? '', left) };
  const [input] = row.components ?? [];
  return input && { type: row.type, id, components: [fillField(input, input.label ?? '', left)] };
}

function fillField(field: Component, label: string, left: Map<string, string>): Json {
  const { custom_id = '', type, required = true, min_length = 0, max_length = 4_000, options } = field;
  const value = left.get(label) ?? left.get(custom_id) ?? field.value ?? '';
  left.delete(label);
  left.delete(custom_id);
  if (value === '' && required) throw new Error(`the modal's field ${label} has to be filled in`);
  if (type === ComponentType.StringSelect) {
    const chosen = options?.find((option) => option.value === value || option.label === value);
    if (value !== '' && chosen === undefined) throw new Error(`the modal's field ${label} has no option ${value}`);
    return { type, custom_id, values: chosen ? [chosen.value] : [] };
  }
  const isTooShort = value !== '' && value.length < min_length;
  if (isTooShort || value.length > max_length)
    throw new Error(`the modal's field ${label} takes ${min_length} to ${max_length} characters, got ${value.length}`);
  return { type, custom_id, value };
}
