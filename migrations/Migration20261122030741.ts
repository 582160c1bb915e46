import { Migration } from '@mikro-orm/migrations';

export class Migration20261122030741 extends Migration {

  override name = 'Migration20261122030741';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_entries" ("id" uuid not null, "chain" varchar(36) not null, "sequence" int not null, "at" timestamptz(3) not null, "act" varchar(80) not null, "record_type" varchar(60) null, "record_id" uuid null, "actor_kind" varchar(60) not null, "actor_id" uuid null, "actor_name" varchar(60) not null, "on_behalf_of" uuid null, "address" varchar(60) null, "outcome" varchar(60) not null, "code" varchar(60) null, "state" varchar(60) null, "fields" jsonb not null, "previous_hash" varchar(80) not null, "hash" varchar(80) not null, primary key ("id"));`);
    this.addSql(`create index "audit_entries_at_id_index" on "audit_entries" ("at", "id");`);
    this.addSql(`create index "audit_entries_record_id_sequence_index" on "audit_entries" ("record_id", "sequence");`);
    this.addSql(`create index "audit_entries_chain_at_index" on "audit_entries" ("chain", "at");`);
    this.addSql(`alter table "audit_entries" add constraint "audit_entries_chain_sequence_unique" unique ("chain", "sequence");`);

    this.addSql(`create table "audit_heads" ("id" uuid not null, "chain" varchar(36) not null, "sequence" int not null, "hash" varchar(80) not null, "signature" varchar(64) not null, primary key ("id"));`);
    this.addSql(`alter table "audit_heads" add constraint "audit_heads_chain_unique" unique ("chain");`);

    this.addSql(`create table "idempotency_keys" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "actor" varchar(80) not null, "key" varchar(100) not null, "act" varchar(100) not null, "body_hash" varchar(64) not null, "result_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "idempotency_keys" add constraint "idempotency_keys_actor_key_unique" unique ("actor", "key");`);

    this.addSql(`create table "jobs" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "kind" varchar(80) not null, "payload" jsonb not null, "state" varchar(60) not null, "run_at" timestamptz(3) not null, "attempts" int not null, "locked_until" timestamptz(3) null, "unique_key" varchar(200) null, "last_error_id" varchar(40) null, primary key ("id"));`);
    this.addSql(`create index "jobs_state_run_at_index" on "jobs" ("state", "run_at");`);
    this.addSql(`alter table "jobs" add constraint "jobs_unique_key_unique" unique ("unique_key");`);

    this.addSql(`create table "regulation_packs" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "key" varchar(40) not null, "pack_version" varchar(20) not null, "name" varchar(120) not null, "name_en" varchar(160) not null, "layer" varchar(60) not null, "sample" boolean not null, "from_day" date not null, "until_day" date null, "hash" varchar(64) not null, "content" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "regulation_packs" add constraint "regulation_packs_key_pack_version_unique" unique ("key", "pack_version");`);

    this.addSql(`create table "bureaus" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "code" varchar(20) not null, "name" varchar(60) not null, "short_name" varchar(20) not null, "document_prefix" varchar(10) not null, "head_id" uuid null, "address" varchar(120) null, "phone" varchar(40) null, "dissolved" boolean not null, primary key ("id"));`);
    this.addSql(`create index "bureaus_head_id_index" on "bureaus" ("head_id");`);
    this.addSql(`create index "bureaus_code_id_index" on "bureaus" ("code", "id");`);
    this.addSql(`alter table "bureaus" add constraint "bureaus_code_unique" unique ("code");`);
    this.addSql(`alter table "bureaus" add constraint "bureaus_name_unique" unique ("name");`);

    this.addSql(`create table "parameter_changes" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "pack" varchar(40) not null, "binding" varchar(120) not null, "values" jsonb not null, "from_day" date not null, "reason" text not null, "author" varchar(60) not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "parameter_changes_bureau_id_index" on "parameter_changes" ("bureau_id");`);
    this.addSql(`create index "parameter_changes_bureau_id_from_day_id_index" on "parameter_changes" ("bureau_id", "from_day", "id");`);
    this.addSql(`create index "parameter_changes_bureau_id_pack_binding_from_day_index" on "parameter_changes" ("bureau_id", "pack", "binding", "from_day");`);

    this.addSql(`create table "pack_adoptions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "module" varchar(60) not null, "pack_id" uuid not null, "from_day" date not null, "until_day" date null, "basis" varchar(200) not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "pack_adoptions_bureau_id_index" on "pack_adoptions" ("bureau_id");`);
    this.addSql(`create index "pack_adoptions_pack_id_index" on "pack_adoptions" ("pack_id");`);
    this.addSql(`create index "pack_adoptions_bureau_id_from_day_id_index" on "pack_adoptions" ("bureau_id", "from_day", "id");`);
    this.addSql(`create index "pack_adoptions_bureau_id_module_from_day_index" on "pack_adoptions" ("bureau_id", "module", "from_day");`);

    this.addSql(`create table "number_counters" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "kind" varchar(40) not null, "year" int not null, "last" int not null, primary key ("id"));`);
    this.addSql(`create index "number_counters_bureau_id_index" on "number_counters" ("bureau_id");`);
    this.addSql(`alter table "number_counters" add constraint "number_counters_bureau_id_kind_year_unique" unique ("bureau_id", "kind", "year");`);

    this.addSql(`create table "departments" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "name" varchar(60) not null, "kind" varchar(60) not null, "head_id" uuid null, "supervising_leader_id" uuid null, "office" varchar(80) null, "phone" varchar(40) null, "place" int not null, "abolished" boolean not null, primary key ("id"));`);
    this.addSql(`create index "departments_bureau_id_index" on "departments" ("bureau_id");`);
    this.addSql(`create index "departments_head_id_index" on "departments" ("head_id");`);
    this.addSql(`create index "departments_supervising_leader_id_index" on "departments" ("supervising_leader_id");`);
    this.addSql(`create index "departments_bureau_id_place_id_index" on "departments" ("bureau_id", "place", "id");`);
    this.addSql(`alter table "departments" add constraint "departments_bureau_id_name_unique" unique ("bureau_id", "name");`);

    this.addSql(`create table "staff_members" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(20) not null, "name" varchar(30) not null, "department_id" uuid not null, "job_title" varchar(40) null, "phone" varchar(40) null, "left" boolean not null, primary key ("id"));`);
    this.addSql(`create index "staff_members_bureau_id_index" on "staff_members" ("bureau_id");`);
    this.addSql(`create index "staff_members_department_id_index" on "staff_members" ("department_id");`);
    this.addSql(`create index "staff_members_bureau_id_number_id_index" on "staff_members" ("bureau_id", "number", "id");`);
    this.addSql(`alter table "staff_members" add constraint "staff_members_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "service_items" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "code" varchar(40) not null, "name" varchar(100) not null, "department_id" uuid not null, "kind" varchar(60) not null, "source" varchar(60) not null, "permit" boolean not null, "paper" boolean not null, "state" varchar(60) not null, "current_version_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "service_items_bureau_id_index" on "service_items" ("bureau_id");`);
    this.addSql(`create index "service_items_department_id_index" on "service_items" ("department_id");`);
    this.addSql(`create index "service_items_current_version_id_index" on "service_items" ("current_version_id");`);
    this.addSql(`create index "service_items_bureau_id_code_id_index" on "service_items" ("bureau_id", "code", "id");`);
    this.addSql(`create index "service_items_bureau_id_name_id_index" on "service_items" ("bureau_id", "name", "id");`);
    this.addSql(`alter table "service_items" add constraint "service_items_bureau_id_code_unique" unique ("bureau_id", "code");`);

    this.addSql(`create table "service_item_versions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "item_id" uuid not null, "number" int not null, "legal_basis" text null, "conditions" text null, "statutory_amount" int null, "statutory_unit" varchar(60) null, "promised_amount" int null, "promised_unit" varchar(60) null, "fee" bigint not null, "fee_basis" varchar(300) null, "procedure" text null, "outcome" varchar(100) null, "place" varchar(200) null, "hours" varchar(100) null, "phone" varchar(40) null, "form" jsonb null, "published_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "service_item_versions_bureau_id_index" on "service_item_versions" ("bureau_id");`);
    this.addSql(`create index "service_item_versions_item_id_index" on "service_item_versions" ("item_id");`);
    this.addSql(`create index "service_item_versions_bureau_id_number_id_index" on "service_item_versions" ("bureau_id", "number", "id");`);
    this.addSql(`alter table "service_item_versions" add constraint "service_item_versions_bureau_id_item_id_number_unique" unique ("bureau_id", "item_id", "number");`);

    this.addSql(`create table "material_requirements" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "item_version_id" uuid not null, "place" int not null, "name" varchar(200) not null, "originals" int not null, "copies" int not null, "supplementable" boolean not null, "note" varchar(300) null, primary key ("id"));`);
    this.addSql(`create index "material_requirements_bureau_id_index" on "material_requirements" ("bureau_id");`);
    this.addSql(`create index "material_requirements_item_version_id_index" on "material_requirements" ("item_version_id");`);
    this.addSql(`create index "material_requirements_bureau_id_place_id_index" on "material_requirements" ("bureau_id", "place", "id");`);

    this.addSql(`create table "obligations" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "subject_type" varchar(60) not null, "subject_id" uuid not null, "subject_label" varchar(300) not null, "duty" varchar(120) not null, "level" varchar(60) not null, "owed_by" varchar(60) not null, "state" varchar(60) not null, "due_at" timestamptz(3) null, "provisional" boolean not null, "department_id" uuid null, "staff_id" uuid null, "started_at" timestamptz(3) not null, "filed_by" varchar(60) not null, "amount" int null, "unit" varchar(60) null, "named_day" date null, "limit_source" varchar(60) not null, "warn_at" timestamptz(3) null, "paused_since" timestamptz(3) null, "ended_at" timestamptz(3) null, "waived_because" varchar(300) null, "lapsed_at" timestamptz(3) null, "provision" varchar(80) not null, "code" varchar(60) null, "binding" varchar(200) not null, "citation" jsonb not null, "on_lapse" varchar(60) null, "course" jsonb not null, "warnings" jsonb not null, "alert_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "obligations_bureau_id_index" on "obligations" ("bureau_id");`);
    this.addSql(`create index "obligations_department_id_index" on "obligations" ("department_id");`);
    this.addSql(`create index "obligations_staff_id_index" on "obligations" ("staff_id");`);
    this.addSql(`create index "obligations_bureau_id_due_at_id_index" on "obligations" ("bureau_id", "due_at", "id");`);
    this.addSql(`create index "obligations_bureau_id_started_at_id_index" on "obligations" ("bureau_id", "started_at", "id");`);
    this.addSql(`create index "obligations_bureau_id_ended_at_id_index" on "obligations" ("bureau_id", "ended_at", "id");`);
    this.addSql(`create index "obligations_subject_id_bureau_id_index" on "obligations" ("subject_id", "bureau_id");`);
    this.addSql(`create index "obligations_alert_at_bureau_id_index" on "obligations" ("alert_at", "bureau_id");`);
    this.addSql(`create index "obligations_bureau_id_state_due_at_index" on "obligations" ("bureau_id", "state", "due_at");`);
    this.addSql(`create index "obligations_bureau_id_department_id_state_due_at_index" on "obligations" ("bureau_id", "department_id", "state", "due_at");`);
    this.addSql(`create index "obligations_bureau_id_staff_id_state_due_at_index" on "obligations" ("bureau_id", "staff_id", "state", "due_at");`);
    this.addSql(`alter table "obligations" add constraint "obligations_bureau_id_subject_id_binding_started_at_unique" unique ("bureau_id", "subject_id", "binding", "started_at");`);

    this.addSql(`create table "obligation_pauses" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "obligation_id" uuid not null, "from" timestamptz(3) not null, "to" timestamptz(3) null, "paused_by" varchar(80) not null, primary key ("id"));`);
    this.addSql(`create index "obligation_pauses_bureau_id_index" on "obligation_pauses" ("bureau_id");`);
    this.addSql(`create index "obligation_pauses_obligation_id_index" on "obligation_pauses" ("obligation_id");`);

    this.addSql(`create table "obligation_extensions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "obligation_id" uuid not null, "amount" int not null, "unit" varchar(60) not null, "granted_at" timestamptz(3) not null, "reason" varchar(300) not null, primary key ("id"));`);
    this.addSql(`create index "obligation_extensions_bureau_id_index" on "obligation_extensions" ("bureau_id");`);
    this.addSql(`create index "obligation_extensions_obligation_id_index" on "obligation_extensions" ("obligation_id");`);

    this.addSql(`create table "calendar_years" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid null, "year" int not null, "state" varchar(60) not null, "notice" varchar(120) null, "published_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "calendar_years_bureau_id_index" on "calendar_years" ("bureau_id");`);
    this.addSql(`create index "calendar_years_year_id_index" on "calendar_years" ("year", "id");`);
    this.addSql(`create index "calendar_years_year_bureau_id_index" on "calendar_years" ("year", "bureau_id");`);

    this.addSql(`create table "calendar_days" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid null, "calendar_year_id" uuid not null, "day" date not null, "as" varchar(60) not null, "name" varchar(40) not null, "name_en" varchar(60) null, primary key ("id"));`);
    this.addSql(`create index "calendar_days_bureau_id_index" on "calendar_days" ("bureau_id");`);
    this.addSql(`create index "calendar_days_calendar_year_id_index" on "calendar_days" ("calendar_year_id");`);
    this.addSql(`alter table "calendar_days" add constraint "calendar_days_calendar_year_id_day_unique" unique ("calendar_year_id", "day");`);

    this.addSql(`create table "stored_files" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "name" varchar(200) not null, "kind" varchar(60) not null, "size" int not null, "hash" varchar(64) not null, "uploaded_by_id" uuid null, "subject_type" varchar(80) null, "subject_id" uuid null, "attached_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "stored_files_bureau_id_index" on "stored_files" ("bureau_id");`);
    this.addSql(`create index "stored_files_bureau_id_subject_type_subject_id_index" on "stored_files" ("bureau_id", "subject_type", "subject_id");`);
    this.addSql(`create index "stored_files_bureau_id_hash_index" on "stored_files" ("bureau_id", "hash");`);

    this.addSql(`create table "working_hours" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid null, "name" varchar(40) not null, "from" varchar(5) null, "to" varchar(5) null, "spans" jsonb not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "working_hours_bureau_id_index" on "working_hours" ("bureau_id");`);
    this.addSql(`create index "working_hours_bureau_id_state_index" on "working_hours" ("bureau_id", "state");`);

    this.addSql(`alter table "bureaus" add constraint "bureaus_head_id_foreign" foreign key ("head_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "parameter_changes" add constraint "parameter_changes_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "pack_adoptions" add constraint "pack_adoptions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "pack_adoptions" add constraint "pack_adoptions_pack_id_foreign" foreign key ("pack_id") references "regulation_packs" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "number_counters" add constraint "number_counters_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "departments" add constraint "departments_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "departments" add constraint "departments_head_id_foreign" foreign key ("head_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "departments" add constraint "departments_supervising_leader_id_foreign" foreign key ("supervising_leader_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "staff_members" add constraint "staff_members_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "staff_members" add constraint "staff_members_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "service_items" add constraint "service_items_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "service_items" add constraint "service_items_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "service_items" add constraint "service_items_current_version_id_foreign" foreign key ("current_version_id") references "service_item_versions" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "service_item_versions" add constraint "service_item_versions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "service_item_versions" add constraint "service_item_versions_item_id_foreign" foreign key ("item_id") references "service_items" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "material_requirements" add constraint "material_requirements_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "material_requirements" add constraint "material_requirements_item_version_id_foreign" foreign key ("item_version_id") references "service_item_versions" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "obligations" add constraint "obligations_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligations" add constraint "obligations_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligations" add constraint "obligations_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "obligation_pauses" add constraint "obligation_pauses_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligation_pauses" add constraint "obligation_pauses_obligation_id_foreign" foreign key ("obligation_id") references "obligations" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "obligation_extensions" add constraint "obligation_extensions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligation_extensions" add constraint "obligation_extensions_obligation_id_foreign" foreign key ("obligation_id") references "obligations" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "calendar_years" add constraint "calendar_years_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "calendar_days" add constraint "calendar_days_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "calendar_days" add constraint "calendar_days_calendar_year_id_foreign" foreign key ("calendar_year_id") references "calendar_years" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "stored_files" add constraint "stored_files_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "working_hours" add constraint "working_hours_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`create or replace function refuse_change() returns trigger language plpgsql as \$\$
begin raise exception '% is insert-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege'; end \$\$`);
    this.addSql(`create or replace trigger insert_only_rows before update or delete on audit_entries for each row execute function refuse_change()`);
    this.addSql(`create or replace trigger insert_only_table before truncate on audit_entries for each statement execute function refuse_change()`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "pack_adoptions" drop constraint "pack_adoptions_pack_id_foreign";`);
    this.addSql(`alter table "parameter_changes" drop constraint "parameter_changes_bureau_id_foreign";`);
    this.addSql(`alter table "pack_adoptions" drop constraint "pack_adoptions_bureau_id_foreign";`);
    this.addSql(`alter table "number_counters" drop constraint "number_counters_bureau_id_foreign";`);
    this.addSql(`alter table "departments" drop constraint "departments_bureau_id_foreign";`);
    this.addSql(`alter table "staff_members" drop constraint "staff_members_bureau_id_foreign";`);
    this.addSql(`alter table "service_items" drop constraint "service_items_bureau_id_foreign";`);
    this.addSql(`alter table "service_item_versions" drop constraint "service_item_versions_bureau_id_foreign";`);
    this.addSql(`alter table "material_requirements" drop constraint "material_requirements_bureau_id_foreign";`);
    this.addSql(`alter table "obligations" drop constraint "obligations_bureau_id_foreign";`);
    this.addSql(`alter table "obligation_pauses" drop constraint "obligation_pauses_bureau_id_foreign";`);
    this.addSql(`alter table "obligation_extensions" drop constraint "obligation_extensions_bureau_id_foreign";`);
    this.addSql(`alter table "calendar_years" drop constraint "calendar_years_bureau_id_foreign";`);
    this.addSql(`alter table "calendar_days" drop constraint "calendar_days_bureau_id_foreign";`);
    this.addSql(`alter table "stored_files" drop constraint "stored_files_bureau_id_foreign";`);
    this.addSql(`alter table "working_hours" drop constraint "working_hours_bureau_id_foreign";`);
    this.addSql(`alter table "staff_members" drop constraint "staff_members_department_id_foreign";`);
    this.addSql(`alter table "service_items" drop constraint "service_items_department_id_foreign";`);
    this.addSql(`alter table "obligations" drop constraint "obligations_department_id_foreign";`);
    this.addSql(`alter table "bureaus" drop constraint "bureaus_head_id_foreign";`);
    this.addSql(`alter table "departments" drop constraint "departments_head_id_foreign";`);
    this.addSql(`alter table "departments" drop constraint "departments_supervising_leader_id_foreign";`);
    this.addSql(`alter table "obligations" drop constraint "obligations_staff_id_foreign";`);
    this.addSql(`alter table "service_item_versions" drop constraint "service_item_versions_item_id_foreign";`);
    this.addSql(`alter table "service_items" drop constraint "service_items_current_version_id_foreign";`);
    this.addSql(`alter table "material_requirements" drop constraint "material_requirements_item_version_id_foreign";`);
    this.addSql(`alter table "obligation_pauses" drop constraint "obligation_pauses_obligation_id_foreign";`);
    this.addSql(`alter table "obligation_extensions" drop constraint "obligation_extensions_obligation_id_foreign";`);
    this.addSql(`alter table "calendar_days" drop constraint "calendar_days_calendar_year_id_foreign";`);

    this.addSql(`drop table if exists "audit_entries" cascade;`);
    this.addSql(`drop table if exists "audit_heads" cascade;`);
    this.addSql(`drop table if exists "idempotency_keys" cascade;`);
    this.addSql(`drop table if exists "jobs" cascade;`);
    this.addSql(`drop table if exists "regulation_packs" cascade;`);
    this.addSql(`drop table if exists "bureaus" cascade;`);
    this.addSql(`drop table if exists "parameter_changes" cascade;`);
    this.addSql(`drop table if exists "pack_adoptions" cascade;`);
    this.addSql(`drop table if exists "number_counters" cascade;`);
    this.addSql(`drop table if exists "departments" cascade;`);
    this.addSql(`drop table if exists "staff_members" cascade;`);
    this.addSql(`drop table if exists "service_items" cascade;`);
    this.addSql(`drop table if exists "service_item_versions" cascade;`);
    this.addSql(`drop table if exists "material_requirements" cascade;`);
    this.addSql(`drop table if exists "obligations" cascade;`);
    this.addSql(`drop table if exists "obligation_pauses" cascade;`);
    this.addSql(`drop table if exists "obligation_extensions" cascade;`);
    this.addSql(`drop table if exists "calendar_years" cascade;`);
    this.addSql(`drop table if exists "calendar_days" cascade;`);
    this.addSql(`drop table if exists "stored_files" cascade;`);
    this.addSql(`drop table if exists "working_hours" cascade;`);
  }

}
