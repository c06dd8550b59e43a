const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}-?\d{7,8}(?:-\d{1,6})?$/;
const serviceLine = /^400-?\d{3}-?\d{4}$/;

/** A mainland mobile, landline or 400 number as people write it. */
export const isPhoneNumber = (text: string): boolean => [mobile, landline, serviceLine].some((form) => form.test(text));

/** All digits but the last four hidden: a phone number is personal data (SECURITY §5). */
export const maskPhone = (phone: string): string => phone.replace(/\d(?=(?:\D*\d){4})/g, '*');
