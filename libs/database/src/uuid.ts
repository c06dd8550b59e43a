const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that is no UUID is an unknown one: it must not reach SQL, which would refuse the whole statement. */
export const isUuid = (text: string): boolean => form.test(text);
