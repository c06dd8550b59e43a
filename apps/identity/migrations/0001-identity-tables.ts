import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentityTables1795363200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ACCOUNT);
    await queryRunner.query(CLIENT);
    await queryRunner.query(FIRST_PARTY_CLIENT);
    await queryRunner.query(KEYS);
    await queryRunner.query(OIDC_PAYLOAD);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE oidc_payload, cookie_key, signing_key, client, account');
  }
}

/** A row with a persona is a demonstration account: it signs in without a password, in demo mode only. */
const ACCOUNT = `
  CREATE TABLE account (
    subject text PRIMARY KEY,
    persona text UNIQUE CHECK (persona ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name_zh text NOT NULL,
    name_en text NOT NULL,
    description_zh text NOT NULL DEFAULT '',
    description_en text NOT NULL DEFAULT '',
    roles text[] NOT NULL DEFAULT '{}',
    unit_id uuid,
    officer_id uuid,
    division_code text NOT NULL CHECK (division_code ~ '^[0-9]{6,12}$'),
    enterprise_ids uuid[] NOT NULL DEFAULT '{}',
    is_active boolean NOT NULL DEFAULT true
  )`;

/** `metadata` is client metadata of RFC 7591; `{PUBLIC_URL}` in its addresses stands for the gateway's address of this deployment. */
const CLIENT = `
  CREATE TABLE client (
    client_id text PRIMARY KEY,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    is_first_party boolean NOT NULL DEFAULT false,
    is_active boolean NOT NULL DEFAULT true,
    metadata jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`;

const FIRST_PARTY_CLIENT = `
  INSERT INTO client (client_id, name_zh, name_en, is_first_party, metadata) VALUES (
    'qinqing-console', '亲清工作台', 'Qinqing console', true,
    '{
      "application_type": "native",
      "token_endpoint_auth_method": "none",
      "grant_types": ["authorization_code", "refresh_token"],
      "response_types": ["code"],
      "redirect_uris": ["http://127.0.0.1/callback", "http://[::1]/callback", "{PUBLIC_URL}/", "{PUBLIC_URL}/callback"],
      "post_logout_redirect_uris": ["{PUBLIC_URL}/"]
    }'
  )`;

const KEYS = `
  CREATE TABLE signing_key (
    kid text PRIMARY KEY,
    private_jwk jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE cookie_key (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    secret text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`;

/** `json`, not `jsonb`: a caller may send U+0000 in `state`, which jsonb refuses, and nothing looks inside the payload. */
const OIDC_PAYLOAD = `
  CREATE TABLE oidc_payload (
    model text NOT NULL,
    id text NOT NULL,
    payload json NOT NULL,
    grant_id text,
    user_code text,
    uid text,
    expires_at timestamptz,
    consumed_at timestamptz,
    PRIMARY KEY (model, id)
  );
  CREATE INDEX oidc_payload_grant_id ON oidc_payload (grant_id) WHERE grant_id IS NOT NULL;
  CREATE INDEX oidc_payload_user_code ON oidc_payload (model, user_code) WHERE user_code IS NOT NULL;
  CREATE INDEX oidc_payload_uid ON oidc_payload (model, uid) WHERE uid IS NOT NULL;
  CREATE INDEX oidc_payload_expires_at ON oidc_payload (expires_at) WHERE expires_at IS NOT NULL`;

/** The running process changes neither accounts nor clients, and adds keys without changing any. */
const GRANTS = `
  GRANT SELECT ON account, client TO identity_app;
  GRANT SELECT, INSERT ON signing_key, cookie_key TO identity_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON oidc_payload TO identity_app`;
