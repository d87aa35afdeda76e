/** Postgres channel on which every change of a list is called out; the payload is the list's id. */
export const LIST_CHANNEL = "lists";
