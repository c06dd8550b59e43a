import { describe, expect, it } from '@jest/globals';
import { isPhoneNumber, maskPhone } from './contact-phone.ts';

describe('the contact phone of an enterprise (SECURITY §5)', () => {
  it.each(['13800138000', '0750-3860000', '02087654321', '0750-3860000-801', '400-800-1234'])('%s is a phone number', (phone) => expect(isPhoneNumber(phone)).toBe(true));

  it.each(['1380013800', '23800138000', '12345', '', '1380013800a'])('"%s" is none', (phone) => expect(isPhoneNumber(phone)).toBe(false));

  it.each([
    ['13800138000', '*******8000'],
    ['0750-3860000', '****-***0000'],
    ['400-800-1234', '***-***-1234'],
  ])('%s is shown as %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));
});
