import { Migration } from '@mikro-orm/migrations';

export class Migration20261128223829 extends Migration {

  override name = 'Migration20261128223829';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_entries" ("id" uuid not null, "chain" varchar(36) not null, "sequence" int not null, "at" timestamptz(3) not null, "act" varchar(80) not null, "record_type" varchar(60) null, "record_id" uuid null, "actor_kind" varchar(60) not null, "actor_id" uuid null, "actor_name" varchar(60) not null, "on_behalf_of" uuid null, "address" varchar(60) null, "outcome" varchar(60) not null, "code" varchar(60) null, "state" varchar(60) null, "fields" jsonb not null, "previous_hash" varchar(80) not null, "hash" varchar(80) not null, primary key ("id"));`);
    this.addSql(`create index "audit_entries_at_id_index" on "audit_entries" ("at", "id");`);
    this.addSql(`create index "audit_entries_record_id_sequence_index" on "audit_entries" ("record_id", "sequence");`);
    this.addSql(`create index "audit_entries_chain_at_index" on "audit_entries" ("chain", "at");`);
    this.addSql(`alter table "audit_entries" add constraint "audit_entries_chain_sequence_unique" unique ("chain", "sequence");`);

    this.addSql(`create table "audit_heads" ("id" uuid not null, "chain" varchar(36) not null, "sequence" int not null, "hash" varchar(80) not null, "signature" varchar(64) not null, primary key ("id"));`);
    this.addSql(`alter table "audit_heads" add constraint "audit_heads_chain_unique" unique ("chain");`);

    this.addSql(`create table "export_jobs" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "title" varchar(100) not null, "record_name" varchar(80) not null, "format" varchar(60) not null, "state" varchar(60) not null, "rows" int null, "total" int null, "finished_at" timestamptz(3) null, "file_id" uuid null, "requested_by_id" uuid not null, "columns" jsonb not null, "filter" jsonb not null, "sort" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "export_jobs_requested_by_id_created_at_index" on "export_jobs" ("requested_by_id", "created_at");`);

    this.addSql(`create table "idempotency_keys" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "actor" varchar(80) not null, "key" varchar(100) not null, "act" varchar(100) not null, "body_hash" varchar(64) not null, "result_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "idempotency_keys" add constraint "idempotency_keys_actor_key_unique" unique ("actor", "key");`);

    this.addSql(`create table "identity_openings" ("id" uuid not null, "bureau_id" uuid not null, "identity_id" uuid not null, "subject_type" varchar(60) not null, "subject_id" uuid not null, "user_id" uuid not null, "user_name" varchar(60) not null, "approved_by_id" uuid null, "reason" varchar(200) not null, "at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "identity_openings_bureau_id_subject_id_at_index" on "identity_openings" ("bureau_id", "subject_id", "at");`);

    this.addSql(`create table "jobs" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "kind" varchar(80) not null, "payload" jsonb not null, "state" varchar(60) not null, "run_at" timestamptz(3) not null, "attempts" int not null, "locked_until" timestamptz(3) null, "unique_key" varchar(200) null, "last_error_id" varchar(40) null, primary key ("id"));`);
    this.addSql(`create index "jobs_state_run_at_index" on "jobs" ("state", "run_at");`);
    this.addSql(`alter table "jobs" add constraint "jobs_unique_key_unique" unique ("unique_key");`);

    this.addSql(`create table "keys_in_use" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "key_id" varchar(20) not null, "seen_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "keys_in_use" add constraint "keys_in_use_key_id_unique" unique ("key_id");`);

    this.addSql(`create table "regulation_packs" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "key" varchar(40) not null, "pack_version" varchar(20) not null, "name" varchar(120) not null, "name_en" varchar(160) not null, "layer" varchar(60) not null, "sample" boolean not null, "from_day" date not null, "until_day" date null, "hash" varchar(64) not null, "content" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "regulation_packs" add constraint "regulation_packs_key_pack_version_unique" unique ("key", "pack_version");`);

    this.addSql(`create table "sign_in_tries" ("id" uuid not null, "address" varchar(60) not null, "window_started_at" timestamptz(3) not null, "tries" int not null, primary key ("id"));`);
    this.addSql(`alter table "sign_in_tries" add constraint "sign_in_tries_address_unique" unique ("address");`);

    this.addSql(`create table "bureaus" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "code" varchar(20) not null, "name" varchar(60) not null, "short_name" varchar(20) not null, "document_prefix" varchar(10) not null, "head_id" uuid null, "address" varchar(120) null, "phone" varchar(40) null, "dissolved" boolean not null, primary key ("id"));`);
    this.addSql(`create index "bureaus_head_id_index" on "bureaus" ("head_id");`);
    this.addSql(`create index "bureaus_code_id_index" on "bureaus" ("code", "id");`);
    this.addSql(`alter table "bureaus" add constraint "bureaus_code_unique" unique ("code");`);
    this.addSql(`alter table "bureaus" add constraint "bureaus_name_unique" unique ("name");`);

    this.addSql(`create table "questionnaires" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "name" varchar(100) not null, "number" int not null, "state" varchar(60) not null, "previous_id" uuid null, "definition" jsonb not null, "definition_hash" varchar(64) null, "published_on" date null, primary key ("id"));`);
    this.addSql(`create index "questionnaires_bureau_id_index" on "questionnaires" ("bureau_id");`);
    this.addSql(`create index "questionnaires_previous_id_index" on "questionnaires" ("previous_id");`);
    this.addSql(`create index "questionnaires_bureau_id_name_id_index" on "questionnaires" ("bureau_id", "name", "id");`);
    this.addSql(`create index "questionnaires_bureau_id_state_index" on "questionnaires" ("bureau_id", "state");`);

    this.addSql(`create table "protected_identities" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "subject_type" varchar(60) not null, "subject_id" uuid not null, "sealed" jsonb null, "name_index" varchar(80) null, "phone_index" varchar(80) null, "id_number_index" varchar(80) null, "erased_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "protected_identities_bureau_id_index" on "protected_identities" ("bureau_id");`);
    this.addSql(`create index "protected_identities_bureau_id_subject_id_index" on "protected_identities" ("bureau_id", "subject_id");`);
    this.addSql(`create index "protected_identities_bureau_id_name_index_index" on "protected_identities" ("bureau_id", "name_index");`);
    this.addSql(`create index "protected_identities_bureau_id_phone_index_index" on "protected_identities" ("bureau_id", "phone_index");`);
    this.addSql(`create index "protected_identities_bureau_id_id_number_index_index" on "protected_identities" ("bureau_id", "id_number_index");`);

    this.addSql(`create table "parameter_changes" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "pack" varchar(40) not null, "binding" varchar(120) not null, "values" jsonb not null, "from_day" date not null, "reason" text not null, "author" varchar(60) not null, "withdrawn_because" text null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "parameter_changes_bureau_id_index" on "parameter_changes" ("bureau_id");`);
    this.addSql(`create index "parameter_changes_bureau_id_from_day_id_index" on "parameter_changes" ("bureau_id", "from_day", "id");`);
    this.addSql(`create index "parameter_changes_bureau_id_pack_binding_from_day_index" on "parameter_changes" ("bureau_id", "pack", "binding", "from_day");`);

    this.addSql(`create table "pack_adoptions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "module" varchar(60) not null, "pack_id" uuid not null, "from_day" date not null, "until_day" date null, "basis" varchar(200) not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "pack_adoptions_bureau_id_index" on "pack_adoptions" ("bureau_id");`);
    this.addSql(`create index "pack_adoptions_pack_id_index" on "pack_adoptions" ("pack_id");`);
    this.addSql(`create index "pack_adoptions_bureau_id_from_day_id_index" on "pack_adoptions" ("bureau_id", "from_day", "id");`);
    this.addSql(`create index "pack_adoptions_bureau_id_module_from_day_index" on "pack_adoptions" ("bureau_id", "module", "from_day");`);

    this.addSql(`create table "outbox_messages" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "recipient_id" uuid not null, "to" varchar(200) not null, "subject" varchar(200) not null, "body" text not null, "state" varchar(60) not null, "attempts" int not null, "sent_at" timestamptz(3) null, "failure" varchar(200) null, primary key ("id"));`);
    this.addSql(`create index "outbox_messages_bureau_id_index" on "outbox_messages" ("bureau_id");`);
    this.addSql(`create index "outbox_messages_bureau_id_state_created_at_index" on "outbox_messages" ("bureau_id", "state", "created_at");`);

    this.addSql(`create table "number_counters" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "kind" varchar(40) not null, "year" int not null, "last" int not null, primary key ("id"));`);
    this.addSql(`create index "number_counters_bureau_id_index" on "number_counters" ("bureau_id");`);
    this.addSql(`alter table "number_counters" add constraint "number_counters_bureau_id_kind_year_unique" unique ("bureau_id", "kind", "year");`);

    this.addSql(`create table "notifications" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "recipient_id" uuid not null, "kind" varchar(80) not null, "text" text not null, "text_en" text not null, "subject_type" varchar(80) null, "subject_id" uuid null, "read" boolean not null, "unique_key" varchar(200) null, primary key ("id"));`);
    this.addSql(`create index "notifications_bureau_id_index" on "notifications" ("bureau_id");`);
    this.addSql(`create index "notifications_bureau_id_recipient_id_read_created_at_index" on "notifications" ("bureau_id", "recipient_id", "read", "created_at");`);
    this.addSql(`alter table "notifications" add constraint "notifications_bureau_id_recipient_id_unique_key_unique" unique ("bureau_id", "recipient_id", "unique_key");`);

    this.addSql(`create table "mail_resendings" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "message_id" uuid not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "mail_resendings_bureau_id_index" on "mail_resendings" ("bureau_id");`);
    this.addSql(`create index "mail_resendings_message_id_index" on "mail_resendings" ("message_id");`);

    this.addSql(`create table "inspection_periods" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "matter" varchar(120) not null, "schedule_code" varchar(40) not null, "state" varchar(60) not null, "first_day" date not null, "last_day" date not null, "at_least" int not null, "held" int not null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "inspection_periods_bureau_id_index" on "inspection_periods" ("bureau_id");`);
    this.addSql(`create index "inspection_periods_bureau_id_first_day_id_index" on "inspection_periods" ("bureau_id", "first_day", "id");`);
    this.addSql(`alter table "inspection_periods" add constraint "inspection_periods_bureau_id_schedule_code_first_day_unique" unique ("bureau_id", "schedule_code", "first_day");`);

    this.addSql(`create table "import_mappings" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "name" varchar(60) not null, "kind" varchar(80) not null, "columns" jsonb not null, "values" jsonb null, "constants" jsonb null, primary key ("id"));`);
    this.addSql(`create index "import_mappings_bureau_id_index" on "import_mappings" ("bureau_id");`);
    this.addSql(`alter table "import_mappings" add constraint "import_mappings_bureau_id_kind_name_unique" unique ("bureau_id", "kind", "name");`);

    this.addSql(`create table "import_batches" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "kind" varchar(80) not null, "file_name" varchar(200) not null, "file_hash" varchar(64) not null, "content" text null, "state" varchar(60) not null, "total" int not null, "made" int not null, "known" int not null, "parked" int not null, "dropped" int not null, "declared" int null, "finished_at" timestamptz(3) null, "imported_by" varchar(60) not null, "imported_by_id" uuid null, "mapping" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "import_batches_bureau_id_index" on "import_batches" ("bureau_id");`);
    this.addSql(`create index "import_batches_bureau_id_kind_created_at_index" on "import_batches" ("bureau_id", "kind", "created_at");`);

    this.addSql(`create table "import_rows" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "batch_id" uuid not null, "row_number" int not null, "state" varchar(60) not null, "outcome" varchar(60) null, "cells" text not null, "problems" text not null, "problems_en" text not null, "matter_print" varchar(64) null, "content_print" varchar(64) null, "reason" text null, "result_type" varchar(60) null, "result_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "import_rows_bureau_id_index" on "import_rows" ("bureau_id");`);
    this.addSql(`create index "import_rows_batch_id_index" on "import_rows" ("batch_id");`);
    this.addSql(`create index "import_rows_bureau_id_matter_print_index" on "import_rows" ("bureau_id", "matter_print");`);
    this.addSql(`create index "import_rows_bureau_id_content_print_index" on "import_rows" ("bureau_id", "content_print");`);
    this.addSql(`alter table "import_rows" add constraint "import_rows_bureau_id_batch_id_row_number_unique" unique ("bureau_id", "batch_id", "row_number");`);

    this.addSql(`create table "departments" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "name" varchar(60) not null, "kind" varchar(60) not null, "head_id" uuid null, "supervising_leader_id" uuid null, "office" varchar(80) null, "phone" varchar(40) null, "place" int not null, "abolished" boolean not null, primary key ("id"));`);
    this.addSql(`create index "departments_bureau_id_index" on "departments" ("bureau_id");`);
    this.addSql(`create index "departments_head_id_index" on "departments" ("head_id");`);
    this.addSql(`create index "departments_supervising_leader_id_index" on "departments" ("supervising_leader_id");`);
    this.addSql(`create index "departments_bureau_id_place_id_index" on "departments" ("bureau_id", "place", "id");`);
    this.addSql(`alter table "departments" add constraint "departments_bureau_id_name_unique" unique ("bureau_id", "name");`);

    this.addSql(`create table "staff_members" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(20) not null, "name" varchar(30) not null, "department_id" uuid not null, "job_title" varchar(40) null, "phone" varchar(40) null, "email" varchar(200) null, "mail_off" boolean not null, "left" boolean not null, primary key ("id"));`);
    this.addSql(`create index "staff_members_bureau_id_index" on "staff_members" ("bureau_id");`);
    this.addSql(`create index "staff_members_department_id_index" on "staff_members" ("department_id");`);
    this.addSql(`create index "staff_members_bureau_id_number_id_index" on "staff_members" ("bureau_id", "number", "id");`);
    this.addSql(`alter table "staff_members" add constraint "staff_members_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "inspections" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "title" varchar(120) not null, "state" varchar(60) not null, "modes" jsonb not null, "undercover" boolean not null, "schedule_code" varchar(40) null, "leader_id" uuid null, "planned_for" date not null, "focus" text null, "planned_by_id" uuid null, "revised_because" text null, "cancelled_because" text null, "started_at" timestamptz(3) null, "summary" text null, "reported_by_id" uuid null, "reported_at" timestamptz(3) null, "closed_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "inspections_bureau_id_index" on "inspections" ("bureau_id");`);
    this.addSql(`create index "inspections_leader_id_index" on "inspections" ("leader_id");`);
    this.addSql(`create index "inspections_planned_by_id_index" on "inspections" ("planned_by_id");`);
    this.addSql(`create index "inspections_reported_by_id_index" on "inspections" ("reported_by_id");`);
    this.addSql(`create index "inspections_bureau_id_planned_for_id_index" on "inspections" ("bureau_id", "planned_for", "id");`);
    this.addSql(`create index "inspections_bureau_id_state_planned_for_index" on "inspections" ("bureau_id", "state", "planned_for");`);
    this.addSql(`create index "inspections_bureau_id_schedule_code_planned_for_index" on "inspections" ("bureau_id", "schedule_code", "planned_for");`);
    this.addSql(`create index "inspections_bureau_id_leader_id_index" on "inspections" ("bureau_id", "leader_id");`);
    this.addSql(`alter table "inspections" add constraint "inspections_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "evaluation_campaigns" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "name" varchar(100) not null, "state" varchar(60) not null, "purpose" varchar(60) not null, "leader_id" uuid null, "period_from" date not null, "period_until" date not null, "opens_on" date not null, "closes_on" date not null, "questionnaire_id" uuid null, "terms" jsonb null, "weights_citation" jsonb null, "sample_citation" jsonb null, "closed_early_because" text null, "changed_because" text null, "next_due_on" date null, primary key ("id"));`);
    this.addSql(`create index "evaluation_campaigns_bureau_id_index" on "evaluation_campaigns" ("bureau_id");`);
    this.addSql(`create index "evaluation_campaigns_leader_id_index" on "evaluation_campaigns" ("leader_id");`);
    this.addSql(`create index "evaluation_campaigns_questionnaire_id_index" on "evaluation_campaigns" ("questionnaire_id");`);
    this.addSql(`create index "evaluation_campaigns_bureau_id_opens_on_id_index" on "evaluation_campaigns" ("bureau_id", "opens_on", "id");`);
    this.addSql(`create index "evaluation_campaigns_bureau_id_state_opens_on_index" on "evaluation_campaigns" ("bureau_id", "state", "opens_on");`);

    this.addSql(`create table "question_tallies" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "campaign_id" uuid not null, "place" int not null, "question" varchar(420) not null, "sample" varchar(60) not null, "answered" int null, "options" jsonb null, "mean" numeric(14,2) null, "remarks" jsonb null, primary key ("id"));`);
    this.addSql(`create index "question_tallies_bureau_id_index" on "question_tallies" ("bureau_id");`);
    this.addSql(`create index "question_tallies_campaign_id_index" on "question_tallies" ("campaign_id");`);
    this.addSql(`create index "question_tallies_bureau_id_place_id_index" on "question_tallies" ("bureau_id", "place", "id");`);

    this.addSql(`create table "campaign_clerks" ("id" uuid not null, "campaign_id" uuid not null, "person_id" uuid not null, "duty" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "campaign_clerks_campaign_id_index" on "campaign_clerks" ("campaign_id");`);
    this.addSql(`alter table "campaign_clerks" add constraint "campaign_clerks_campaign_id_person_id_unique" unique ("campaign_id", "person_id");`);

    this.addSql(`create table "efficiency_reports" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "month" varchar(7) not null, "state" varchar(60) not null, "cut_off_at" timestamptz(3) not null, "definitions" text not null, "made_by_id" uuid null, "checked_by_id" uuid null, "signed_by_id" uuid null, "sealed_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "efficiency_reports_bureau_id_index" on "efficiency_reports" ("bureau_id");`);
    this.addSql(`create index "efficiency_reports_made_by_id_index" on "efficiency_reports" ("made_by_id");`);
    this.addSql(`create index "efficiency_reports_checked_by_id_index" on "efficiency_reports" ("checked_by_id");`);
    this.addSql(`create index "efficiency_reports_signed_by_id_index" on "efficiency_reports" ("signed_by_id");`);
    this.addSql(`create index "efficiency_reports_bureau_id_month_id_index" on "efficiency_reports" ("bureau_id", "month", "id");`);
    this.addSql(`alter table "efficiency_reports" add constraint "efficiency_reports_bureau_id_month_unique" unique ("bureau_id", "month");`);

    this.addSql(`create table "signals" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "matter" varchar(200) not null, "state" varchar(60) not null, "level" varchar(60) not null, "department_id" uuid null, "staff_id" uuid null, "raised_at" timestamptz(3) not null, "due_at" timestamptz(3) null, "subject_type" varchar(60) not null, "subject_id" uuid not null, "obligation_id" uuid null, "citation" jsonb null, "explanation" text null, "explained_by_id" uuid null, "cause" varchar(60) null, "verdict" text null, "verified_by_id" uuid null, "verified_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "signals_bureau_id_index" on "signals" ("bureau_id");`);
    this.addSql(`create index "signals_department_id_index" on "signals" ("department_id");`);
    this.addSql(`create index "signals_staff_id_index" on "signals" ("staff_id");`);
    this.addSql(`create index "signals_explained_by_id_index" on "signals" ("explained_by_id");`);
    this.addSql(`create index "signals_verified_by_id_index" on "signals" ("verified_by_id");`);
    this.addSql(`create index "signals_bureau_id_raised_at_id_index" on "signals" ("bureau_id", "raised_at", "id");`);
    this.addSql(`create index "signals_bureau_id_state_department_id_index" on "signals" ("bureau_id", "state", "department_id");`);
    this.addSql(`create index "signals_bureau_id_subject_id_index" on "signals" ("bureau_id", "subject_id");`);

    this.addSql(`create table "service_items" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "code" varchar(40) not null, "name" varchar(100) not null, "department_id" uuid not null, "kind" varchar(60) not null, "source" varchar(60) not null, "permit" boolean not null, "paper" boolean not null, "matter" varchar(60) null, "state" varchar(60) not null, "current_version_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "service_items_bureau_id_index" on "service_items" ("bureau_id");`);
    this.addSql(`create index "service_items_department_id_index" on "service_items" ("department_id");`);
    this.addSql(`create index "service_items_current_version_id_index" on "service_items" ("current_version_id");`);
    this.addSql(`create index "service_items_bureau_id_code_id_index" on "service_items" ("bureau_id", "code", "id");`);
    this.addSql(`create index "service_items_bureau_id_name_id_index" on "service_items" ("bureau_id", "name", "id");`);
    this.addSql(`alter table "service_items" add constraint "service_items_bureau_id_code_unique" unique ("bureau_id", "code");`);

    this.addSql(`create table "service_item_versions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "item_id" uuid not null, "number" int not null, "name" varchar(100) not null, "department_id" uuid not null, "legal_basis" text null, "conditions" text null, "statutory_amount" int null, "statutory_unit" varchar(60) null, "promised_amount" int null, "promised_unit" varchar(60) null, "signing_amount" int null, "signing_unit" varchar(60) null, "fee" bigint not null, "fee_basis" varchar(300) null, "procedure" text null, "outcome" varchar(100) null, "place" varchar(200) null, "hours" varchar(100) null, "phone" varchar(40) null, "form" jsonb null, "published_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "service_item_versions_bureau_id_index" on "service_item_versions" ("bureau_id");`);
    this.addSql(`create index "service_item_versions_item_id_index" on "service_item_versions" ("item_id");`);
    this.addSql(`create index "service_item_versions_department_id_index" on "service_item_versions" ("department_id");`);
    this.addSql(`create index "service_item_versions_bureau_id_number_id_index" on "service_item_versions" ("bureau_id", "number", "id");`);
    this.addSql(`alter table "service_item_versions" add constraint "service_item_versions_bureau_id_item_id_number_unique" unique ("bureau_id", "item_id", "number");`);

    this.addSql(`create table "material_requirements" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "item_version_id" uuid not null, "place" int not null, "name" varchar(200) not null, "originals" int not null, "copies" int not null, "supplementable" boolean not null, "note" varchar(300) null, primary key ("id"));`);
    this.addSql(`create index "material_requirements_bureau_id_index" on "material_requirements" ("bureau_id");`);
    this.addSql(`create index "material_requirements_item_version_id_index" on "material_requirements" ("item_version_id");`);
    this.addSql(`create index "material_requirements_bureau_id_place_id_index" on "material_requirements" ("bureau_id", "place", "id");`);

    this.addSql(`create table "public_channels" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "kind" varchar(60) not null, "detail" varchar(120) not null, "hours" varchar(60) null, "department_id" uuid null, "officer_id" uuid null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "public_channels_bureau_id_index" on "public_channels" ("bureau_id");`);
    this.addSql(`create index "public_channels_department_id_index" on "public_channels" ("department_id");`);
    this.addSql(`create index "public_channels_officer_id_index" on "public_channels" ("officer_id");`);
    this.addSql(`create index "public_channels_bureau_id_kind_id_index" on "public_channels" ("bureau_id", "kind", "id");`);
    this.addSql(`create index "public_channels_bureau_id_state_kind_index" on "public_channels" ("bureau_id", "state", "kind");`);

    this.addSql(`create table "posts" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "name" varchar(60) not null, "department_id" uuid not null, "holder_id" uuid null, "cover_holder_id" uuid null, "key" boolean not null, "key_class" varchar(40) null, "key_steps" text null, "preventive_measures" text null, "supervision_mechanism" text null, "basis" varchar(300) null, "leads" boolean not null, "duties" text not null, "cover_duties" text null, "work_content" text null, "work_quality" text null, "procedure" text null, "standard" text null, "time_limit" text null, "powers" text null, "changed_on" date null, "filed_on" date null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "posts_bureau_id_index" on "posts" ("bureau_id");`);
    this.addSql(`create index "posts_department_id_index" on "posts" ("department_id");`);
    this.addSql(`create index "posts_holder_id_index" on "posts" ("holder_id");`);
    this.addSql(`create index "posts_cover_holder_id_index" on "posts" ("cover_holder_id");`);
    this.addSql(`create index "posts_bureau_id_name_id_index" on "posts" ("bureau_id", "name", "id");`);

    this.addSql(`create table "post_assignments" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "post_id" uuid not null, "role" varchar(60) not null, "staff_id" uuid not null, "from_day" date not null, "until_day" date null, "reason" varchar(200) null, "filed_on" date null, primary key ("id"));`);
    this.addSql(`create index "post_assignments_bureau_id_index" on "post_assignments" ("bureau_id");`);
    this.addSql(`create index "post_assignments_post_id_index" on "post_assignments" ("post_id");`);
    this.addSql(`create index "post_assignments_staff_id_index" on "post_assignments" ("staff_id");`);
    this.addSql(`create index "post_assignments_bureau_id_from_day_id_index" on "post_assignments" ("bureau_id", "from_day", "id");`);

    this.addSql(`create table "official_papers" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "title" varchar(200) not null, "sender" varchar(100) not null, "document_number" varchar(60) null, "urgency" varchar(60) null, "kind" varchar(60) not null, "state" varchar(60) not null, "department_id" uuid not null, "handler_id" uuid null, "consulted" varchar(200) null, "deadline" date null, "received_at" timestamptz(3) not null, "received_by_id" uuid not null, "handled_at" timestamptz(3) null, "late" boolean not null, "citation" jsonb null, "closed_at" timestamptz(3) null, "outcome" text null, "withdrawn_because" varchar(300) null, primary key ("id"));`);
    this.addSql(`create index "official_papers_bureau_id_index" on "official_papers" ("bureau_id");`);
    this.addSql(`create index "official_papers_department_id_index" on "official_papers" ("department_id");`);
    this.addSql(`create index "official_papers_handler_id_index" on "official_papers" ("handler_id");`);
    this.addSql(`create index "official_papers_received_by_id_index" on "official_papers" ("received_by_id");`);
    this.addSql(`create index "official_papers_bureau_id_number_id_index" on "official_papers" ("bureau_id", "number", "id");`);
    this.addSql(`create index "official_papers_bureau_id_received_at_id_index" on "official_papers" ("bureau_id", "received_at", "id");`);
    this.addSql(`create index "official_papers_bureau_id_department_id_state_index" on "official_papers" ("bureau_id", "department_id", "state");`);
    this.addSql(`create index "official_papers_bureau_id_handler_id_state_index" on "official_papers" ("bureau_id", "handler_id", "state");`);
    this.addSql(`alter table "official_papers" add constraint "official_papers_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "obligations" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "subject_type" varchar(60) not null, "subject_id" uuid not null, "subject_label" varchar(300) not null, "duty" varchar(120) not null, "level" varchar(60) not null, "owed_by" varchar(60) not null, "state" varchar(60) not null, "due_at" timestamptz(3) null, "provisional" boolean not null, "department_id" uuid null, "staff_id" uuid null, "started_at" timestamptz(3) not null, "filed_by" varchar(60) not null, "amount" int null, "unit" varchar(60) null, "named_day" date null, "limit_source" varchar(60) not null, "warn_at" timestamptz(3) null, "paused_since" timestamptz(3) null, "ended_at" timestamptz(3) null, "lapsed_at" timestamptz(3) null, "provision" varchar(80) not null, "code" varchar(60) null, "binding" varchar(200) not null, "citation" jsonb not null, "on_lapse" varchar(60) null, "course" jsonb not null, "warnings" jsonb not null, "alert_at" timestamptz(3) null, primary key ("id"));`);
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

    this.addSql(`create table "obligation_waivers" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "obligation_id" uuid not null, "department_id" uuid null, "waived_by_id" uuid null, "reason" text not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "obligation_waivers_bureau_id_index" on "obligation_waivers" ("bureau_id");`);
    this.addSql(`create index "obligation_waivers_obligation_id_index" on "obligation_waivers" ("obligation_id");`);
    this.addSql(`create index "obligation_waivers_department_id_index" on "obligation_waivers" ("department_id");`);
    this.addSql(`create index "obligation_waivers_waived_by_id_index" on "obligation_waivers" ("waived_by_id");`);

    this.addSql(`create table "obligation_pauses" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "obligation_id" uuid not null, "from" timestamptz(3) not null, "to" timestamptz(3) null, "paused_by" varchar(80) not null, primary key ("id"));`);
    this.addSql(`create index "obligation_pauses_bureau_id_index" on "obligation_pauses" ("bureau_id");`);
    this.addSql(`create index "obligation_pauses_obligation_id_index" on "obligation_pauses" ("obligation_id");`);

    this.addSql(`create table "obligation_extensions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "obligation_id" uuid not null, "amount" int not null, "unit" varchar(60) not null, "granted_at" timestamptz(3) not null, "reason" varchar(500) not null, primary key ("id"));`);
    this.addSql(`create index "obligation_extensions_bureau_id_index" on "obligation_extensions" ("bureau_id");`);
    this.addSql(`create index "obligation_extensions_obligation_id_index" on "obligation_extensions" ("obligation_id");`);

    this.addSql(`create table "leaves" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "staff_id" uuid not null, "department_id" uuid not null, "kind" varchar(60) not null, "reason" varchar(100) not null, "from_day" date not null, "until_day" date not null, "minutes" int null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "handover" text null, "special_reason" varchar(200) null, "extension_reason" varchar(100) null, "substitute_id" uuid null, "started_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "leaves_bureau_id_index" on "leaves" ("bureau_id");`);
    this.addSql(`create index "leaves_staff_id_index" on "leaves" ("staff_id");`);
    this.addSql(`create index "leaves_department_id_index" on "leaves" ("department_id");`);
    this.addSql(`create index "leaves_substitute_id_index" on "leaves" ("substitute_id");`);
    this.addSql(`create index "leaves_bureau_id_starts_at_id_index" on "leaves" ("bureau_id", "starts_at", "id");`);
    this.addSql(`create index "leaves_bureau_id_state_ends_at_index" on "leaves" ("bureau_id", "state", "ends_at");`);

    this.addSql(`create table "inspection_members" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "inspection_id" uuid not null, "staff_id" uuid not null, "department_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "inspection_members_bureau_id_index" on "inspection_members" ("bureau_id");`);
    this.addSql(`create index "inspection_members_inspection_id_index" on "inspection_members" ("inspection_id");`);
    this.addSql(`create index "inspection_members_staff_id_index" on "inspection_members" ("staff_id");`);
    this.addSql(`create index "inspection_members_department_id_index" on "inspection_members" ("department_id");`);
    this.addSql(`create index "inspection_members_bureau_id_staff_id_index" on "inspection_members" ("bureau_id", "staff_id");`);
    this.addSql(`alter table "inspection_members" add constraint "inspection_members_bureau_id_inspection_id_staff_id_unique" unique ("bureau_id", "inspection_id", "staff_id");`);

    this.addSql(`create table "inspected_departments" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "matter" varchar(120) not null, "inspection_id" uuid not null, "department_id" uuid not null, "planned_for" date not null, "state" varchar(60) not null, "remark" text null, "objection" text null, "answered_by_id" uuid null, "answered_at" timestamptz(3) null, "decision" text null, "settled_by_id" uuid null, "settled_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "inspected_departments_bureau_id_index" on "inspected_departments" ("bureau_id");`);
    this.addSql(`create index "inspected_departments_inspection_id_index" on "inspected_departments" ("inspection_id");`);
    this.addSql(`create index "inspected_departments_department_id_index" on "inspected_departments" ("department_id");`);
    this.addSql(`create index "inspected_departments_answered_by_id_index" on "inspected_departments" ("answered_by_id");`);
    this.addSql(`create index "inspected_departments_settled_by_id_index" on "inspected_departments" ("settled_by_id");`);
    this.addSql(`create index "inspected_departments_bureau_id_department_id_state_index" on "inspected_departments" ("bureau_id", "department_id", "state");`);
    this.addSql(`alter table "inspected_departments" add constraint "inspected_departments_bureau_id_inspection_id_dep_cbc9e_unique" unique ("bureau_id", "inspection_id", "department_id");`);

    this.addSql(`create table "improvement_items" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "campaign_id" uuid not null, "department_id" uuid not null, "matter" varchar(200) not null, "state" varchar(60) not null, "due_on" date not null, "report" text null, "reported_on" date null, "sent_back_because" text null, primary key ("id"));`);
    this.addSql(`create index "improvement_items_bureau_id_index" on "improvement_items" ("bureau_id");`);
    this.addSql(`create index "improvement_items_campaign_id_index" on "improvement_items" ("campaign_id");`);
    this.addSql(`create index "improvement_items_department_id_index" on "improvement_items" ("department_id");`);
    this.addSql(`create index "improvement_items_bureau_id_due_on_id_index" on "improvement_items" ("bureau_id", "due_on", "id");`);
    this.addSql(`create index "improvement_items_bureau_id_state_due_on_index" on "improvement_items" ("bureau_id", "state", "due_on");`);

    this.addSql(`create table "findings" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "matter" varchar(200) not null, "inspection_id" uuid not null, "state" varchar(60) not null, "department_id" uuid not null, "staff_id" uuid null, "severity" varchar(60) not null, "evidence" text not null, "basis" varchar(500) not null, "citation" jsonb null, "raised_by_id" uuid null, "raised_at" timestamptz(3) not null, "deadline" date null, "demand" text null, "ordered_at" timestamptz(3) null, "withdrawn_because" text null, "worked_off_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "findings_bureau_id_index" on "findings" ("bureau_id");`);
    this.addSql(`create index "findings_inspection_id_index" on "findings" ("inspection_id");`);
    this.addSql(`create index "findings_department_id_index" on "findings" ("department_id");`);
    this.addSql(`create index "findings_staff_id_index" on "findings" ("staff_id");`);
    this.addSql(`create index "findings_raised_by_id_index" on "findings" ("raised_by_id");`);
    this.addSql(`create index "findings_bureau_id_raised_at_id_index" on "findings" ("bureau_id", "raised_at", "id");`);
    this.addSql(`create index "findings_bureau_id_deadline_id_index" on "findings" ("bureau_id", "deadline", "id");`);
    this.addSql(`create index "findings_bureau_id_state_deadline_index" on "findings" ("bureau_id", "state", "deadline");`);
    this.addSql(`create index "findings_bureau_id_department_id_state_index" on "findings" ("bureau_id", "department_id", "state");`);
    this.addSql(`create index "findings_bureau_id_severity_raised_at_index" on "findings" ("bureau_id", "severity", "raised_at");`);
    this.addSql(`create index "findings_bureau_id_staff_id_index" on "findings" ("bureau_id", "staff_id");`);

    this.addSql(`create table "rectifications" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "finding_id" uuid not null, "causes" text null, "measures" text null, "result" text not null, "reported_by_id" uuid null, "reported_at" timestamptz(3) not null, "recheck" text null, "passed" boolean null, "rechecked_by_id" uuid null, "rechecked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "rectifications_bureau_id_index" on "rectifications" ("bureau_id");`);
    this.addSql(`create index "rectifications_finding_id_index" on "rectifications" ("finding_id");`);
    this.addSql(`create index "rectifications_reported_by_id_index" on "rectifications" ("reported_by_id");`);
    this.addSql(`create index "rectifications_rechecked_by_id_index" on "rectifications" ("rechecked_by_id");`);
    this.addSql(`create index "rectifications_bureau_id_finding_id_reported_at_index" on "rectifications" ("bureau_id", "finding_id", "reported_at");`);

    this.addSql(`create table "evaluated_departments" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "campaign_id" uuid not null, "department_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "evaluated_departments_bureau_id_index" on "evaluated_departments" ("bureau_id");`);
    this.addSql(`create index "evaluated_departments_campaign_id_index" on "evaluated_departments" ("campaign_id");`);
    this.addSql(`create index "evaluated_departments_department_id_index" on "evaluated_departments" ("department_id");`);
    this.addSql(`alter table "evaluated_departments" add constraint "evaluated_departments_bureau_id_campaign_id_depar_b7936_unique" unique ("bureau_id", "campaign_id", "department_id");`);

    this.addSql(`create table "enquiries" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "channel" varchar(60) not null, "state" varchar(60) not null, "matter" varchar(300) not null, "purpose" varchar(40) null, "item_id" uuid null, "visitor_name" varchar(60) null, "visitor_phone" text null, "first_contact_id" uuid not null, "department_id" uuid not null, "within_duties" boolean not null, "complex" boolean not null, "urgent" boolean not null, "elderly" boolean not null, "received_at" timestamptz(3) not null, "citation" jsonb null, "answer" text null, "answered_by_id" uuid null, "answered_at" timestamptz(3) null, "late" boolean not null, "outcome" varchar(40) null, "referred_to_id" uuid null, "referred_to_body" varchar(100) null, "referral_place" varchar(200) null, "referral_contact" varchar(100) null, "satisfied_at" timestamptz(3) null, "follow_up_note" text null, primary key ("id"));`);
    this.addSql(`create index "enquiries_bureau_id_index" on "enquiries" ("bureau_id");`);
    this.addSql(`create index "enquiries_item_id_index" on "enquiries" ("item_id");`);
    this.addSql(`create index "enquiries_first_contact_id_index" on "enquiries" ("first_contact_id");`);
    this.addSql(`create index "enquiries_department_id_index" on "enquiries" ("department_id");`);
    this.addSql(`create index "enquiries_answered_by_id_index" on "enquiries" ("answered_by_id");`);
    this.addSql(`create index "enquiries_referred_to_id_index" on "enquiries" ("referred_to_id");`);
    this.addSql(`create index "enquiries_bureau_id_number_id_index" on "enquiries" ("bureau_id", "number", "id");`);
    this.addSql(`create index "enquiries_bureau_id_received_at_id_index" on "enquiries" ("bureau_id", "received_at", "id");`);
    this.addSql(`alter table "enquiries" add constraint "enquiries_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "enquiry_consultations" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "enquiry_id" uuid not null, "situation" varchar(40) null, "situation_label" varchar(100) null, "way" varchar(60) not null, "asked_body" varchar(100) null, "superior_id" uuid null, "question" text not null, "asked_at" timestamptz(3) not null, "asked_by_id" uuid null, "result" text null, "resolved_at" timestamptz(3) null, "told_at" timestamptz(3) null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "enquiry_consultations_bureau_id_index" on "enquiry_consultations" ("bureau_id");`);
    this.addSql(`create index "enquiry_consultations_enquiry_id_index" on "enquiry_consultations" ("enquiry_id");`);
    this.addSql(`create index "enquiry_consultations_superior_id_index" on "enquiry_consultations" ("superior_id");`);
    this.addSql(`create index "enquiry_consultations_asked_by_id_index" on "enquiry_consultations" ("asked_by_id");`);
    this.addSql(`create index "enquiry_consultations_bureau_id_asked_at_id_index" on "enquiry_consultations" ("bureau_id", "asked_at", "id");`);

    this.addSql(`create table "efficiency_report_rows" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "report_id" uuid not null, "line" varchar(60) not null, "department_id" uuid null, "department_name" varchar(60) not null, "place" int not null, "carried_over" int null, "received" int null, "accepted" int null, "completed" int null, "on_time" int null, "early" int null, "late" int null, "statutory_days" numeric(14,1) null, "promised_days" numeric(14,1) null, "actual_days" numeric(14,1) null, "extended" int null, "suspended" int null, "warnings" int null, "signals" int null, "yellow" int null, "red" int null, "withdrawn" int null, "open" int null, "overdue" int null, primary key ("id"));`);
    this.addSql(`create index "efficiency_report_rows_bureau_id_index" on "efficiency_report_rows" ("bureau_id");`);
    this.addSql(`create index "efficiency_report_rows_report_id_index" on "efficiency_report_rows" ("report_id");`);
    this.addSql(`create index "efficiency_report_rows_department_id_index" on "efficiency_report_rows" ("department_id");`);
    this.addSql(`create index "efficiency_report_rows_bureau_id_place_id_index" on "efficiency_report_rows" ("bureau_id", "place", "id");`);
    this.addSql(`create index "efficiency_report_rows_bureau_id_report_id_index" on "efficiency_report_rows" ("bureau_id", "report_id");`);

    this.addSql(`create table "cover_periods" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "post_id" uuid not null, "department_id" uuid not null, "holder_id" uuid not null, "cover_holder_id" uuid not null, "cover_by" varchar(60) not null, "cause" varchar(60) not null, "leave_id" uuid null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "cover_periods_bureau_id_index" on "cover_periods" ("bureau_id");`);
    this.addSql(`create index "cover_periods_post_id_index" on "cover_periods" ("post_id");`);
    this.addSql(`create index "cover_periods_department_id_index" on "cover_periods" ("department_id");`);
    this.addSql(`create index "cover_periods_holder_id_index" on "cover_periods" ("holder_id");`);
    this.addSql(`create index "cover_periods_cover_holder_id_index" on "cover_periods" ("cover_holder_id");`);
    this.addSql(`create index "cover_periods_leave_id_index" on "cover_periods" ("leave_id");`);
    this.addSql(`create index "cover_periods_bureau_id_starts_at_id_index" on "cover_periods" ("bureau_id", "starts_at", "id");`);
    this.addSql(`create index "cover_periods_bureau_id_cover_holder_id_ended_at_index" on "cover_periods" ("bureau_id", "cover_holder_id", "ended_at");`);

    this.addSql(`create table "complaints" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "matter" varchar(200) not null, "state" varchar(60) not null, "kind" varchar(60) not null, "subject" varchar(60) not null, "ground" varchar(60) null, "channel" varchar(60) not null, "referred_from" varchar(120) null, "identity_protection" varchar(60) not null, "content" text not null, "accused_department_id" uuid null, "accused_staff_id" uuid null, "accused_name" varchar(60) null, "urgent" boolean not null, "received_at" timestamptz(3) not null, "handler_id" uuid null, "passed_to" varchar(120) null, "declined_because" text null, "first_reply" text null, "first_replied_at" timestamptz(3) null, "proposal" text null, "policy_basis" varchar(500) null, "conclusion" varchar(60) null, "concluded_at" timestamptz(3) null, "verified_at" timestamptz(3) null, "reply" text null, "replied_at" timestamptz(3) null, "agreed" boolean not null, "steps_count_from" timestamptz(3) null, "closed_at" timestamptz(3) null, "review_until" date null, "file_nature" varchar(60) null, "file_number" varchar(40) null, "filed_at" timestamptz(3) null, "identity_id" uuid null, "tracking_hash" varchar(64) not null, primary key ("id"));`);
    this.addSql(`create index "complaints_bureau_id_index" on "complaints" ("bureau_id");`);
    this.addSql(`create index "complaints_accused_department_id_index" on "complaints" ("accused_department_id");`);
    this.addSql(`create index "complaints_accused_staff_id_index" on "complaints" ("accused_staff_id");`);
    this.addSql(`create index "complaints_handler_id_index" on "complaints" ("handler_id");`);
    this.addSql(`create index "complaints_bureau_id_received_at_id_index" on "complaints" ("bureau_id", "received_at", "id");`);
    this.addSql(`create index "complaints_bureau_id_closed_at_id_index" on "complaints" ("bureau_id", "closed_at", "id");`);
    this.addSql(`create index "complaints_bureau_id_state_received_at_index" on "complaints" ("bureau_id", "state", "received_at");`);
    this.addSql(`create index "complaints_bureau_id_file_nature_index" on "complaints" ("bureau_id", "file_nature");`);
    this.addSql(`create index "complaints_bureau_id_handler_id_state_index" on "complaints" ("bureau_id", "handler_id", "state");`);
    this.addSql(`create index "complaints_bureau_id_accused_department_id_index" on "complaints" ("bureau_id", "accused_department_id");`);
    this.addSql(`create index "complaints_bureau_id_conclusion_concluded_at_index" on "complaints" ("bureau_id", "conclusion", "concluded_at");`);
    this.addSql(`alter table "complaints" add constraint "complaints_bureau_id_number_unique" unique ("bureau_id", "number");`);
    this.addSql(`alter table "complaints" add constraint "complaints_bureau_id_tracking_hash_unique" unique ("bureau_id", "tracking_hash");`);

    this.addSql(`create table "recusals" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "complaint_id" uuid not null, "staff_id" uuid not null, "cause" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "recusals_bureau_id_index" on "recusals" ("bureau_id");`);
    this.addSql(`create index "recusals_complaint_id_index" on "recusals" ("complaint_id");`);
    this.addSql(`create index "recusals_staff_id_index" on "recusals" ("staff_id");`);
    this.addSql(`alter table "recusals" add constraint "recusals_bureau_id_complaint_id_staff_id_unique" unique ("bureau_id", "complaint_id", "staff_id");`);

    this.addSql(`create table "higher_reviews" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "complaint_id" uuid not null, "stage" varchar(60) not null, "body" varchar(120) not null, "asked_on" date not null, "answered_on" date null, "outcome" varchar(60) null, "text" text null, primary key ("id"));`);
    this.addSql(`create index "higher_reviews_bureau_id_index" on "higher_reviews" ("bureau_id");`);
    this.addSql(`create index "higher_reviews_complaint_id_index" on "higher_reviews" ("complaint_id");`);
    this.addSql(`create index "higher_reviews_bureau_id_asked_on_id_index" on "higher_reviews" ("bureau_id", "asked_on", "id");`);
    this.addSql(`alter table "higher_reviews" add constraint "higher_reviews_bureau_id_complaint_id_stage_unique" unique ("bureau_id", "complaint_id", "stage");`);

    this.addSql(`create table "handler_terms" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "complaint_id" uuid not null, "staff_id" uuid not null, "since" timestamptz(3) not null, "until" timestamptz(3) null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "handler_terms_bureau_id_index" on "handler_terms" ("bureau_id");`);
    this.addSql(`create index "handler_terms_complaint_id_index" on "handler_terms" ("complaint_id");`);
    this.addSql(`create index "handler_terms_staff_id_index" on "handler_terms" ("staff_id");`);
    this.addSql(`create index "handler_terms_bureau_id_since_id_index" on "handler_terms" ("bureau_id", "since", "id");`);
    this.addSql(`create index "handler_terms_bureau_id_complaint_id_since_index" on "handler_terms" ("bureau_id", "complaint_id", "since");`);

    this.addSql(`create table "complaint_entries" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "complaint_id" uuid not null, "kind" varchar(60) not null, "at" timestamptz(3) not null, "by_id" uuid null, "way" varchar(60) null, "text" text not null, "citation" jsonb null, "told" boolean not null, primary key ("id"));`);
    this.addSql(`create index "complaint_entries_bureau_id_index" on "complaint_entries" ("bureau_id");`);
    this.addSql(`create index "complaint_entries_complaint_id_index" on "complaint_entries" ("complaint_id");`);
    this.addSql(`create index "complaint_entries_by_id_index" on "complaint_entries" ("by_id");`);
    this.addSql(`create index "complaint_entries_bureau_id_complaint_id_at_index" on "complaint_entries" ("bureau_id", "complaint_id", "at");`);

    this.addSql(`create table "complainant_viewers" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "complaint_id" uuid not null, "staff_id" uuid not null, "reason" text not null, "named_by_id" uuid null, "approver_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "complainant_viewers_bureau_id_index" on "complainant_viewers" ("bureau_id");`);
    this.addSql(`create index "complainant_viewers_complaint_id_index" on "complainant_viewers" ("complaint_id");`);
    this.addSql(`create index "complainant_viewers_staff_id_index" on "complainant_viewers" ("staff_id");`);
    this.addSql(`create index "complainant_viewers_named_by_id_index" on "complainant_viewers" ("named_by_id");`);
    this.addSql(`alter table "complainant_viewers" add constraint "complainant_viewers_bureau_id_complaint_id_staff_id_unique" unique ("bureau_id", "complaint_id", "staff_id");`);

    this.addSql(`create table "circulars" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "inspection_id" uuid not null, "number" varchar(40) null, "title" varchar(120) not null, "state" varchar(60) not null, "text" text not null, "drafted_by_id" uuid null, "drafted_at" timestamptz(3) not null, "countersigned_by_id" uuid null, "countersigned_at" timestamptz(3) null, "signed_by_id" uuid null, "issued_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "circulars_bureau_id_index" on "circulars" ("bureau_id");`);
    this.addSql(`create index "circulars_inspection_id_index" on "circulars" ("inspection_id");`);
    this.addSql(`create index "circulars_drafted_by_id_index" on "circulars" ("drafted_by_id");`);
    this.addSql(`create index "circulars_countersigned_by_id_index" on "circulars" ("countersigned_by_id");`);
    this.addSql(`create index "circulars_signed_by_id_index" on "circulars" ("signed_by_id");`);
    this.addSql(`create index "circulars_bureau_id_drafted_at_id_index" on "circulars" ("bureau_id", "drafted_at", "id");`);
    this.addSql(`alter table "circulars" add constraint "circulars_bureau_id_inspection_id_unique" unique ("bureau_id", "inspection_id");`);
    this.addSql(`alter table "circulars" add constraint "circulars_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "checklist_scores" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "inspection_id" uuid not null, "department_id" uuid not null, "checklist" varchar(40) not null, "rule" varchar(40) not null, "point" varchar(80) not null, "point_text" varchar(200) not null, "text" varchar(600) not null, "result" varchar(60) not null, "note" varchar(500) null, "scored_by_id" uuid null, "scored_at" timestamptz(3) not null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "checklist_scores_bureau_id_index" on "checklist_scores" ("bureau_id");`);
    this.addSql(`create index "checklist_scores_inspection_id_index" on "checklist_scores" ("inspection_id");`);
    this.addSql(`create index "checklist_scores_department_id_index" on "checklist_scores" ("department_id");`);
    this.addSql(`create index "checklist_scores_scored_by_id_index" on "checklist_scores" ("scored_by_id");`);
    this.addSql(`create index "checklist_scores_bureau_id_department_id_result_index" on "checklist_scores" ("bureau_id", "department_id", "result");`);
    this.addSql(`create index "checklist_scores_bureau_id_rule_result_index" on "checklist_scores" ("bureau_id", "rule", "result");`);
    this.addSql(`alter table "checklist_scores" add constraint "checklist_scores_bureau_id_inspection_id_departme_85b6e_unique" unique ("bureau_id", "inspection_id", "department_id", "rule", "point");`);

    this.addSql(`create table "cards" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "colour" varchar(60) not null, "state" varchar(60) not null, "signal_id" uuid not null, "rests_on_id" uuid null, "department_id" uuid null, "staff_id" uuid null, "demand" text not null, "issued_at" timestamptz(3) not null, "issued_by_id" uuid null, "answer" text null, "objection" text null, "decision" text null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "cards_bureau_id_index" on "cards" ("bureau_id");`);
    this.addSql(`create index "cards_signal_id_index" on "cards" ("signal_id");`);
    this.addSql(`create index "cards_rests_on_id_index" on "cards" ("rests_on_id");`);
    this.addSql(`create index "cards_department_id_index" on "cards" ("department_id");`);
    this.addSql(`create index "cards_staff_id_index" on "cards" ("staff_id");`);
    this.addSql(`create index "cards_issued_by_id_index" on "cards" ("issued_by_id");`);
    this.addSql(`create index "cards_bureau_id_issued_at_id_index" on "cards" ("bureau_id", "issued_at", "id");`);
    this.addSql(`create index "cards_bureau_id_state_colour_index" on "cards" ("bureau_id", "state", "colour");`);
    this.addSql(`create index "cards_bureau_id_signal_id_index" on "cards" ("bureau_id", "signal_id");`);
    this.addSql(`alter table "cards" add constraint "cards_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "campaign_groups" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "campaign_id" uuid not null, "evaluators" varchar(60) not null, "weighed_as" varchar(40) null, "weight" numeric(14,2) null, "slips_issued" int not null, "ballots_returned" int null, primary key ("id"));`);
    this.addSql(`create index "campaign_groups_bureau_id_index" on "campaign_groups" ("bureau_id");`);
    this.addSql(`create index "campaign_groups_campaign_id_index" on "campaign_groups" ("campaign_id");`);
    this.addSql(`alter table "campaign_groups" add constraint "campaign_groups_bureau_id_campaign_id_evaluators_unique" unique ("bureau_id", "campaign_id", "evaluators");`);

    this.addSql(`create table "slips" ("id" uuid not null, "campaign_id" uuid not null, "group_id" uuid not null, "code_hash" varchar(64) not null, "spent" boolean not null, primary key ("id"));`);
    this.addSql(`create index "slips_campaign_id_index" on "slips" ("campaign_id");`);
    this.addSql(`create index "slips_group_id_index" on "slips" ("group_id");`);
    this.addSql(`alter table "slips" add constraint "slips_code_hash_unique" unique ("code_hash");`);

    this.addSql(`create table "ballots" ("id" uuid not null, "campaign_id" uuid not null, "group_id" uuid not null, "channel" varchar(60) not null, "invalid" boolean not null, "answers" jsonb null, "check_hash" varchar(64) not null, primary key ("id"));`);
    this.addSql(`create index "ballots_campaign_id_index" on "ballots" ("campaign_id");`);
    this.addSql(`create index "ballots_group_id_index" on "ballots" ("group_id");`);
    this.addSql(`alter table "ballots" add constraint "ballots_check_hash_unique" unique ("check_hash");`);

    this.addSql(`create table "ballot_grades" ("id" uuid not null, "ballot_id" uuid not null, "department_id" uuid not null, "mark" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "ballot_grades_ballot_id_index" on "ballot_grades" ("ballot_id");`);
    this.addSql(`create index "ballot_grades_department_id_index" on "ballot_grades" ("department_id");`);
    this.addSql(`alter table "ballot_grades" add constraint "ballot_grades_ballot_id_department_id_unique" unique ("ballot_id", "department_id");`);

    this.addSql(`create table "calendar_years" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid null, "year" int not null, "state" varchar(60) not null, "notice" varchar(120) not null, "published_at" timestamptz(3) null, "withdrawn_because" varchar(200) null, primary key ("id"));`);
    this.addSql(`create index "calendar_years_bureau_id_index" on "calendar_years" ("bureau_id");`);
    this.addSql(`create index "calendar_years_year_id_index" on "calendar_years" ("year", "id");`);
    this.addSql(`create index "calendar_years_year_bureau_id_index" on "calendar_years" ("year", "bureau_id");`);

    this.addSql(`create table "calendar_days" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid null, "calendar_year_id" uuid not null, "day" date not null, "as" varchar(60) not null, "name" varchar(40) not null, "name_en" varchar(60) null, primary key ("id"));`);
    this.addSql(`create index "calendar_days_bureau_id_index" on "calendar_days" ("bureau_id");`);
    this.addSql(`create index "calendar_days_calendar_year_id_index" on "calendar_days" ("calendar_year_id");`);
    this.addSql(`alter table "calendar_days" add constraint "calendar_days_calendar_year_id_day_unique" unique ("calendar_year_id", "day");`);

    this.addSql(`create table "applicants" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "kind" varchar(60) not null, "name" varchar(100) not null, "id_number" text null, "phone" text null, "id_number_index" varchar(80) null, "phone_index" varchar(80) null, "address" varchar(200) null, "agent" varchar(60) null, primary key ("id"));`);
    this.addSql(`create index "applicants_bureau_id_index" on "applicants" ("bureau_id");`);
    this.addSql(`create index "applicants_bureau_id_id_number_index_index" on "applicants" ("bureau_id", "id_number_index");`);
    this.addSql(`create index "applicants_bureau_id_phone_index_index" on "applicants" ("bureau_id", "phone_index");`);

    this.addSql(`create table "cases" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(60) not null, "own_number" varchar(40) not null, "external_number" varchar(60) null, "off_platform_reason" varchar(200) null, "item_id" uuid not null, "item_version_id" uuid not null, "applicant_id" uuid not null, "matter" varchar(200) null, "channel" varchar(60) not null, "state" varchar(60) not null, "result" varchar(60) null, "department_id" uuid not null, "handler_id" uuid null, "registered_by_id" uuid null, "received_at" timestamptz(3) not null, "supplement_by" date null, "accepted_at" timestamptz(3) null, "accepted_from_receipt" boolean not null, "completed_at" timestamptz(3) null, "decided_by_id" uuid null, "decided_for_id" uuid null, "delivered_at" timestamptz(3) null, "archived_at" timestamptz(3) null, "outcome" varchar(1000) null, "competent_body" varchar(200) null, "issued_number" varchar(60) null, "fee" bigint not null, "answers" jsonb null, "tracking_code" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "cases_bureau_id_index" on "cases" ("bureau_id");`);
    this.addSql(`create index "cases_item_id_index" on "cases" ("item_id");`);
    this.addSql(`create index "cases_item_version_id_index" on "cases" ("item_version_id");`);
    this.addSql(`create index "cases_applicant_id_index" on "cases" ("applicant_id");`);
    this.addSql(`create index "cases_department_id_index" on "cases" ("department_id");`);
    this.addSql(`create index "cases_handler_id_index" on "cases" ("handler_id");`);
    this.addSql(`create index "cases_registered_by_id_index" on "cases" ("registered_by_id");`);
    this.addSql(`create index "cases_decided_by_id_index" on "cases" ("decided_by_id");`);
    this.addSql(`create index "cases_decided_for_id_index" on "cases" ("decided_for_id");`);
    this.addSql(`create index "cases_bureau_id_number_id_index" on "cases" ("bureau_id", "number", "id");`);
    this.addSql(`create index "cases_bureau_id_received_at_id_index" on "cases" ("bureau_id", "received_at", "id");`);
    this.addSql(`create index "cases_bureau_id_completed_at_id_index" on "cases" ("bureau_id", "completed_at", "id");`);
    this.addSql(`create index "cases_bureau_id_department_id_state_index" on "cases" ("bureau_id", "department_id", "state");`);
    this.addSql(`create index "cases_bureau_id_handler_id_state_index" on "cases" ("bureau_id", "handler_id", "state");`);
    this.addSql(`create index "cases_bureau_id_state_received_at_index" on "cases" ("bureau_id", "state", "received_at");`);
    this.addSql(`alter table "cases" add constraint "cases_bureau_id_own_number_unique" unique ("bureau_id", "own_number");`);
    this.addSql(`alter table "cases" add constraint "cases_bureau_id_external_number_unique" unique ("bureau_id", "external_number");`);

    this.addSql(`create table "special_procedures" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "case_id" uuid not null, "kind" varchar(40) not null, "label" varchar(60) not null, "reason" text not null, "held_at" varchar(100) null, "place" varchar(200) null, "started_at" timestamptz(3) not null, "planned_end" date not null, "ended_at" timestamptz(3) null, "result" text null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "special_procedures_bureau_id_index" on "special_procedures" ("bureau_id");`);
    this.addSql(`create index "special_procedures_case_id_index" on "special_procedures" ("case_id");`);
    this.addSql(`create index "special_procedures_bureau_id_started_at_id_index" on "special_procedures" ("bureau_id", "started_at", "id");`);

    this.addSql(`create table "refusal_filings" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "case_id" uuid not null, "decision" varchar(60) not null, "ground" varchar(40) not null, "ground_label" varchar(100) not null, "reasons" text not null, "legal_basis" text null, "finding" text null, "description" text null, "beyond_powers" boolean not null, "proposed_at" timestamptz(3) not null, "proposed_by_id" uuid null, "deciding_offices" jsonb null, "opinion" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "on_behalf_of_id" uuid null, "filed_with_city_on" date null, "reconsideration_body" varchar(200) null, "reconsideration_limit" varchar(60) null, "court" varchar(200) null, "litigation_limit" varchar(60) null, "served_at" timestamptz(3) null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "refusal_filings_bureau_id_index" on "refusal_filings" ("bureau_id");`);
    this.addSql(`create index "refusal_filings_case_id_index" on "refusal_filings" ("case_id");`);
    this.addSql(`create index "refusal_filings_proposed_by_id_index" on "refusal_filings" ("proposed_by_id");`);
    this.addSql(`create index "refusal_filings_decided_by_id_index" on "refusal_filings" ("decided_by_id");`);
    this.addSql(`create index "refusal_filings_on_behalf_of_id_index" on "refusal_filings" ("on_behalf_of_id");`);
    this.addSql(`create index "refusal_filings_bureau_id_proposed_at_id_index" on "refusal_filings" ("bureau_id", "proposed_at", "id");`);

    this.addSql(`create table "one_time_notices" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "case_id" uuid null, "enquiry_id" uuid null, "department_id" uuid not null, "form" varchar(60) not null, "given_at" timestamptz(3) not null, "given_by_id" uuid null, "legal_basis" text null, "time_limit" varchar(200) null, "procedure" text null, "formalities" text null, "how_to_proceed" text null, "reason" text null, "supplement_by" date null, "breaches_duty" boolean not null, "late" boolean not null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "one_time_notices_bureau_id_index" on "one_time_notices" ("bureau_id");`);
    this.addSql(`create index "one_time_notices_case_id_index" on "one_time_notices" ("case_id");`);
    this.addSql(`create index "one_time_notices_enquiry_id_index" on "one_time_notices" ("enquiry_id");`);
    this.addSql(`create index "one_time_notices_department_id_index" on "one_time_notices" ("department_id");`);
    this.addSql(`create index "one_time_notices_given_by_id_index" on "one_time_notices" ("given_by_id");`);
    this.addSql(`create index "one_time_notices_bureau_id_given_at_id_index" on "one_time_notices" ("bureau_id", "given_at", "id");`);

    this.addSql(`create table "missing_materials" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "notice_id" uuid not null, "name" varchar(200) not null, "requirement" varchar(300) null, "overdue" boolean not null, primary key ("id"));`);
    this.addSql(`create index "missing_materials_bureau_id_index" on "missing_materials" ("bureau_id");`);
    this.addSql(`create index "missing_materials_notice_id_index" on "missing_materials" ("notice_id");`);

    this.addSql(`create table "extensions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "case_id" uuid not null, "decision" varchar(60) not null, "amount" int not null, "unit" varchar(60) not null, "reason" text not null, "legal_ground" varchar(300) null, "requested_at" timestamptz(3) not null, "requested_by_id" uuid null, "deciding_offices" jsonb null, "opinion" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "on_behalf_of_id" uuid null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "extensions_bureau_id_index" on "extensions" ("bureau_id");`);
    this.addSql(`create index "extensions_case_id_index" on "extensions" ("case_id");`);
    this.addSql(`create index "extensions_requested_by_id_index" on "extensions" ("requested_by_id");`);
    this.addSql(`create index "extensions_decided_by_id_index" on "extensions" ("decided_by_id");`);
    this.addSql(`create index "extensions_on_behalf_of_id_index" on "extensions" ("on_behalf_of_id");`);
    this.addSql(`create index "extensions_bureau_id_requested_at_id_index" on "extensions" ("bureau_id", "requested_at", "id");`);

    this.addSql(`create table "deliveries" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "case_id" uuid not null, "kind" varchar(60) not null, "manner" varchar(60) not null, "recipient" varchar(60) null, "postal_number" varchar(60) null, "identity_shown" boolean not null, "signed_for" boolean not null, "delivered_at" timestamptz(3) not null, "delivered_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "deliveries_bureau_id_index" on "deliveries" ("bureau_id");`);
    this.addSql(`create index "deliveries_case_id_index" on "deliveries" ("case_id");`);
    this.addSql(`create index "deliveries_delivered_by_id_index" on "deliveries" ("delivered_by_id");`);
    this.addSql(`create index "deliveries_bureau_id_delivered_at_id_index" on "deliveries" ("bureau_id", "delivered_at", "id");`);
    this.addSql(`create index "deliveries_bureau_id_delivered_at_index" on "deliveries" ("bureau_id", "delivered_at");`);

    this.addSql(`create table "case_transfers" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "case_id" uuid not null, "from_id" uuid null, "to_id" uuid not null, "reason" varchar(300) not null, "transferred_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "case_transfers_bureau_id_index" on "case_transfers" ("bureau_id");`);
    this.addSql(`create index "case_transfers_case_id_index" on "case_transfers" ("case_id");`);
    this.addSql(`create index "case_transfers_from_id_index" on "case_transfers" ("from_id");`);
    this.addSql(`create index "case_transfers_to_id_index" on "case_transfers" ("to_id");`);
    this.addSql(`create index "case_transfers_bureau_id_transferred_at_id_index" on "case_transfers" ("bureau_id", "transferred_at", "id");`);

    this.addSql(`create table "case_ratings" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "case_id" uuid not null, "state" varchar(60) not null, "grade" varchar(60) not null, "item_grade" varchar(60) null, "window_grade" varchar(60) null, "platform_grade" varchar(60) null, "person_grade" varchar(60) null, "comment" text null, "named" boolean not null, "item_id" uuid not null, "department_id" uuid not null, "handler_id" uuid null, "rated_on" date not null, "finding" text null, "verified_at" timestamptz(3) null, "objection" text null, "correction" text null, "corrected_at" timestamptz(3) null, "call_back" text null, "called_back_at" timestamptz(3) null, "exclusion" text null, primary key ("id"));`);
    this.addSql(`create index "case_ratings_bureau_id_index" on "case_ratings" ("bureau_id");`);
    this.addSql(`create index "case_ratings_case_id_index" on "case_ratings" ("case_id");`);
    this.addSql(`create index "case_ratings_item_id_index" on "case_ratings" ("item_id");`);
    this.addSql(`create index "case_ratings_department_id_index" on "case_ratings" ("department_id");`);
    this.addSql(`create index "case_ratings_handler_id_index" on "case_ratings" ("handler_id");`);
    this.addSql(`create index "case_ratings_bureau_id_number_id_index" on "case_ratings" ("bureau_id", "number", "id");`);
    this.addSql(`create index "case_ratings_bureau_id_rated_on_id_index" on "case_ratings" ("bureau_id", "rated_on", "id");`);
    this.addSql(`create index "case_ratings_bureau_id_department_id_rated_on_index" on "case_ratings" ("bureau_id", "department_id", "rated_on");`);
    this.addSql(`alter table "case_ratings" add constraint "case_ratings_bureau_id_case_id_unique" unique ("bureau_id", "case_id");`);

    this.addSql(`create table "case_corrections" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "case_id" uuid not null, "corrected" jsonb not null, "reason" text not null, "corrected_at" timestamptz(3) not null, "corrected_by_id" uuid null, "applicant_name" varchar(100) null, "id_number" text null, "phone" text null, "address" varchar(200) null, "agent" varchar(60) null, "matter" varchar(200) null, "item_version_id" uuid not null, "answers" jsonb null, primary key ("id"));`);
    this.addSql(`create index "case_corrections_bureau_id_index" on "case_corrections" ("bureau_id");`);
    this.addSql(`create index "case_corrections_case_id_index" on "case_corrections" ("case_id");`);
    this.addSql(`create index "case_corrections_corrected_by_id_index" on "case_corrections" ("corrected_by_id");`);
    this.addSql(`create index "case_corrections_item_version_id_index" on "case_corrections" ("item_version_id");`);
    this.addSql(`create index "case_corrections_bureau_id_corrected_at_id_index" on "case_corrections" ("bureau_id", "corrected_at", "id");`);

    this.addSql(`create table "api_clients" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "name" varchar(60) not null, "bureau_id" uuid null, "scopes" jsonb not null, "expires_at" timestamptz(3) not null, "last_used_at" timestamptz(3) null, "state" varchar(60) not null, "token_hash" varchar(64) null, primary key ("id"));`);
    this.addSql(`create index "api_clients_bureau_id_index" on "api_clients" ("bureau_id");`);
    this.addSql(`create index "api_clients_name_id_index" on "api_clients" ("name", "id");`);
    this.addSql(`alter table "api_clients" add constraint "api_clients_name_unique" unique ("name");`);

    this.addSql(`create table "absence_notices" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "department_id" uuid not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "text" text not null, "contact" varchar(100) null, "returned_at" timestamptz(3) null, "visitors" text null, "contacted_at" timestamptz(3) null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "absence_notices_bureau_id_index" on "absence_notices" ("bureau_id");`);
    this.addSql(`create index "absence_notices_department_id_index" on "absence_notices" ("department_id");`);
    this.addSql(`create index "absence_notices_bureau_id_starts_at_id_index" on "absence_notices" ("bureau_id", "starts_at", "id");`);

    this.addSql(`create table "leads" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "matter" varchar(200) not null, "state" varchar(60) not null, "source" varchar(60) not null, "source_id" uuid null, "facts" text null, "department_id" uuid null, "staff_id" uuid null, "opened_at" timestamptz(3) not null, "finding" text null, "checked_by_id" uuid null, "checked_at" timestamptz(3) null, "fell_at" timestamptz(3) null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "leads_bureau_id_index" on "leads" ("bureau_id");`);
    this.addSql(`create index "leads_department_id_index" on "leads" ("department_id");`);
    this.addSql(`create index "leads_staff_id_index" on "leads" ("staff_id");`);
    this.addSql(`create index "leads_checked_by_id_index" on "leads" ("checked_by_id");`);
    this.addSql(`create index "leads_bureau_id_opened_at_id_index" on "leads" ("bureau_id", "opened_at", "id");`);
    this.addSql(`create index "leads_bureau_id_state_index" on "leads" ("bureau_id", "state");`);
    this.addSql(`create index "leads_bureau_id_source_id_index" on "leads" ("bureau_id", "source_id");`);
    this.addSql(`alter table "leads" add constraint "leads_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "stored_files" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "name" varchar(200) not null, "kind" varchar(60) not null, "size" int not null, "hash" varchar(64) not null, "uploaded_by_id" uuid null, "subject_type" varchar(80) null, "subject_id" uuid null, "attached_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "stored_files_subject_type_subject_id_index" on "stored_files" ("subject_type", "subject_id");`);
    this.addSql(`create index "stored_files_hash_index" on "stored_files" ("hash");`);

    this.addSql(`create table "supplements" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "case_id" uuid not null, "notice_id" uuid not null, "received_at" timestamptz(3) not null, "received_by_id" uuid null, "note" varchar(300) null, primary key ("id"));`);
    this.addSql(`create index "supplements_bureau_id_index" on "supplements" ("bureau_id");`);
    this.addSql(`create index "supplements_case_id_index" on "supplements" ("case_id");`);
    this.addSql(`create index "supplements_notice_id_index" on "supplements" ("notice_id");`);
    this.addSql(`create index "supplements_received_by_id_index" on "supplements" ("received_by_id");`);
    this.addSql(`create index "supplements_bureau_id_received_at_id_index" on "supplements" ("bureau_id", "received_at", "id");`);

    this.addSql(`create table "received_materials" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "case_id" uuid not null, "place" int not null, "requirement_id" uuid null, "supplement_id" uuid null, "name" varchar(200) not null, "copies" int not null, "pages" int null, primary key ("id"));`);
    this.addSql(`create index "received_materials_bureau_id_index" on "received_materials" ("bureau_id");`);
    this.addSql(`create index "received_materials_case_id_index" on "received_materials" ("case_id");`);
    this.addSql(`create index "received_materials_requirement_id_index" on "received_materials" ("requirement_id");`);
    this.addSql(`create index "received_materials_supplement_id_index" on "received_materials" ("supplement_id");`);
    this.addSql(`create index "received_materials_bureau_id_place_id_index" on "received_materials" ("bureau_id", "place", "id");`);

    this.addSql(`create table "tally_rows" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "campaign_id" uuid not null, "department_id" uuid not null, "evaluators" varchar(60) null, "issued" int not null, "returned" int not null, "participation_rate" numeric(14,2) null, "sample" varchar(60) not null, "valid" int null, "satisfied" int null, "fairly_satisfied" int null, "dissatisfied" int null, "dont_know" int null, "invalid" int null, "satisfaction_rate" numeric(14,2) null, "satisfaction_score" numeric(14,2) null, "rank" int null, "citation" jsonb null, "score_citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "tally_rows_bureau_id_index" on "tally_rows" ("bureau_id");`);
    this.addSql(`create index "tally_rows_campaign_id_index" on "tally_rows" ("campaign_id");`);
    this.addSql(`create index "tally_rows_department_id_index" on "tally_rows" ("department_id");`);
    this.addSql(`create index "tally_rows_bureau_id_campaign_id_department_id_index" on "tally_rows" ("bureau_id", "campaign_id", "department_id");`);

    this.addSql(`create table "users" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "login" varchar(60) not null, "name" varchar(60) not null, "bureau_id" uuid null, "staff_id" uuid null, "state" varchar(60) not null, "locale" varchar(60) not null, "locked_until" timestamptz(3) null, "must_change_password" boolean not null, "password_changed_at" timestamptz(3) null, "failed_tries" int not null, "password_hash" varchar(200) null, "password_history" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "users_bureau_id_index" on "users" ("bureau_id");`);
    this.addSql(`create index "users_staff_id_index" on "users" ("staff_id");`);
    this.addSql(`create index "users_login_id_index" on "users" ("login", "id");`);
    this.addSql(`alter table "users" add constraint "users_login_unique" unique ("login");`);

    this.addSql(`create table "sessions" ("id" uuid not null, "token_hash" varchar(64) not null, "user_id" uuid not null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "address" varchar(60) null, "agent_hash" varchar(64) not null, primary key ("id"));`);
    this.addSql(`create index "sessions_user_id_index" on "sessions" ("user_id");`);
    this.addSql(`alter table "sessions" add constraint "sessions_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "role_grants" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "user_id" uuid not null, "role" varchar(60) not null, "bureau_id" uuid null, "department_id" uuid null, "from_day" date not null, "until_day" date null, "reason" varchar(200) not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "role_grants_user_id_index" on "role_grants" ("user_id");`);
    this.addSql(`create index "role_grants_bureau_id_index" on "role_grants" ("bureau_id");`);
    this.addSql(`create index "role_grants_department_id_index" on "role_grants" ("department_id");`);
    this.addSql(`create index "role_grants_from_day_id_index" on "role_grants" ("from_day", "id");`);

    this.addSql(`create table "invitations" ("id" uuid not null, "token_hash" varchar(64) not null, "user_id" uuid not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "invitations_user_id_index" on "invitations" ("user_id");`);
    this.addSql(`alter table "invitations" add constraint "invitations_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "violations" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "title" varchar(400) not null, "lead_id" uuid not null, "ground" varchar(200) not null, "elements" jsonb null, "severity" varchar(60) not null, "approved_by" varchar(60) not null, "approver_id" uuid null, "department_id" uuid null, "staff_id" uuid null, "happened_on" date not null, "facts" text not null, "effect" text null, "cause" text null, "remedy" text null, "organ" varchar(60) null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "violations_bureau_id_index" on "violations" ("bureau_id");`);
    this.addSql(`create index "violations_lead_id_index" on "violations" ("lead_id");`);
    this.addSql(`create index "violations_approver_id_index" on "violations" ("approver_id");`);
    this.addSql(`create index "violations_department_id_index" on "violations" ("department_id");`);
    this.addSql(`create index "violations_staff_id_index" on "violations" ("staff_id");`);
    this.addSql(`create index "violations_bureau_id_lead_id_index" on "violations" ("bureau_id", "lead_id");`);
    this.addSql(`alter table "violations" add constraint "violations_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "sanctions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "number" varchar(40) not null, "kind" varchar(60) not null, "state" varchar(60) not null, "severity" varchar(60) not null, "violation_id" uuid not null, "department_id" uuid null, "staff_id" uuid null, "ground" varchar(200) null, "facts" text null, "violated_on" date not null, "offence" int not null, "points" numeric(14,2) null, "proposed_at" timestamptz(3) not null, "proposed_by_id" uuid null, "reasons" text not null, "deviation" text null, "deciding_offices" jsonb not null, "defence" text null, "decision" text null, "decided_by_id" uuid null, "decided_at" timestamptz(3) null, "served_at" timestamptz(3) null, "appeal" text null, "appeal_answer" text null, "rescission" text null, "citation" jsonb null, primary key ("id"));`);
    this.addSql(`create index "sanctions_bureau_id_index" on "sanctions" ("bureau_id");`);
    this.addSql(`create index "sanctions_violation_id_index" on "sanctions" ("violation_id");`);
    this.addSql(`create index "sanctions_department_id_index" on "sanctions" ("department_id");`);
    this.addSql(`create index "sanctions_staff_id_index" on "sanctions" ("staff_id");`);
    this.addSql(`create index "sanctions_proposed_by_id_index" on "sanctions" ("proposed_by_id");`);
    this.addSql(`create index "sanctions_decided_by_id_index" on "sanctions" ("decided_by_id");`);
    this.addSql(`create index "sanctions_bureau_id_proposed_at_id_index" on "sanctions" ("bureau_id", "proposed_at", "id");`);
    this.addSql(`create index "sanctions_bureau_id_decided_at_id_index" on "sanctions" ("bureau_id", "decided_at", "id");`);
    this.addSql(`create index "sanctions_bureau_id_state_kind_index" on "sanctions" ("bureau_id", "state", "kind");`);
    this.addSql(`create index "sanctions_bureau_id_violation_id_index" on "sanctions" ("bureau_id", "violation_id");`);
    this.addSql(`create index "sanctions_bureau_id_staff_id_violated_on_index" on "sanctions" ("bureau_id", "staff_id", "violated_on");`);
    this.addSql(`alter table "sanctions" add constraint "sanctions_bureau_id_number_unique" unique ("bureau_id", "number");`);

    this.addSql(`create table "point_entries" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "year" int not null, "holder" varchar(60) not null, "department_id" uuid null, "staff_id" uuid null, "claimed" numeric(14,2) not null, "points" numeric(14,2) not null, "sanction_id" uuid not null, "matter_id" uuid not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "point_entries_bureau_id_index" on "point_entries" ("bureau_id");`);
    this.addSql(`create index "point_entries_department_id_index" on "point_entries" ("department_id");`);
    this.addSql(`create index "point_entries_staff_id_index" on "point_entries" ("staff_id");`);
    this.addSql(`create index "point_entries_sanction_id_index" on "point_entries" ("sanction_id");`);
    this.addSql(`create index "point_entries_bureau_id_year_id_index" on "point_entries" ("bureau_id", "year", "id");`);
    this.addSql(`create index "point_entries_bureau_id_year_staff_id_index" on "point_entries" ("bureau_id", "year", "staff_id");`);
    this.addSql(`create index "point_entries_bureau_id_year_department_id_index" on "point_entries" ("bureau_id", "year", "department_id");`);
    this.addSql(`create index "point_entries_bureau_id_matter_id_index" on "point_entries" ("bureau_id", "matter_id");`);

    this.addSql(`create table "responsibility_shares" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "violation_id" uuid not null, "staff_id" uuid not null, "share" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "responsibility_shares_bureau_id_index" on "responsibility_shares" ("bureau_id");`);
    this.addSql(`create index "responsibility_shares_violation_id_index" on "responsibility_shares" ("violation_id");`);
    this.addSql(`create index "responsibility_shares_staff_id_index" on "responsibility_shares" ("staff_id");`);
    this.addSql(`create index "responsibility_shares_bureau_id_violation_id_index" on "responsibility_shares" ("bureau_id", "violation_id");`);

    this.addSql(`create table "working_hours_sets" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid null, "name" varchar(40) not null, "from" varchar(5) null, "to" varchar(5) null, "spans" jsonb not null, "state" varchar(60) not null, primary key ("id"));`);
    this.addSql(`create index "working_hours_sets_bureau_id_index" on "working_hours_sets" ("bureau_id");`);
    this.addSql(`create index "working_hours_sets_bureau_id_state_index" on "working_hours_sets" ("bureau_id", "state");`);

    this.addSql(`create table "written_decisions" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "bureau_id" uuid not null, "sanction_id" uuid not null, "number" varchar(40) not null, "occasion" varchar(60) not null, "staff_id" uuid null, "department_id" uuid null, "happened_on" date not null, "facts" text not null, "effect" text null, "cause" text null, "ground" varchar(200) not null, "elements" jsonb not null, "severity" varchar(60) not null, "share" varchar(60) null, "basis" jsonb not null, "kind" varchar(60) not null, "points" numeric(14,2) null, "decision" text not null, "bears_on" jsonb null, "organ" varchar(60) null, "authority" varchar(100) null, "decided_by_id" uuid null, "decided_at" timestamptz(3) not null, "appeal_term" varchar(60) null, "manner" varchar(60) null, "received_by" varchar(60) null, "witness" varchar(60) null, "served_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "written_decisions_bureau_id_index" on "written_decisions" ("bureau_id");`);
    this.addSql(`create index "written_decisions_sanction_id_index" on "written_decisions" ("sanction_id");`);
    this.addSql(`create index "written_decisions_staff_id_index" on "written_decisions" ("staff_id");`);
    this.addSql(`create index "written_decisions_department_id_index" on "written_decisions" ("department_id");`);
    this.addSql(`create index "written_decisions_decided_by_id_index" on "written_decisions" ("decided_by_id");`);
    this.addSql(`create index "written_decisions_bureau_id_sanction_id_index" on "written_decisions" ("bureau_id", "sanction_id");`);

    this.addSql(`alter table "bureaus" add constraint "bureaus_head_id_foreign" foreign key ("head_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "questionnaires" add constraint "questionnaires_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "questionnaires" add constraint "questionnaires_previous_id_foreign" foreign key ("previous_id") references "questionnaires" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "protected_identities" add constraint "protected_identities_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "parameter_changes" add constraint "parameter_changes_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "pack_adoptions" add constraint "pack_adoptions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "pack_adoptions" add constraint "pack_adoptions_pack_id_foreign" foreign key ("pack_id") references "regulation_packs" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "outbox_messages" add constraint "outbox_messages_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "number_counters" add constraint "number_counters_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "notifications" add constraint "notifications_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "mail_resendings" add constraint "mail_resendings_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "mail_resendings" add constraint "mail_resendings_message_id_foreign" foreign key ("message_id") references "outbox_messages" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "inspection_periods" add constraint "inspection_periods_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "import_mappings" add constraint "import_mappings_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "import_batches" add constraint "import_batches_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "import_rows" add constraint "import_rows_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "import_rows" add constraint "import_rows_batch_id_foreign" foreign key ("batch_id") references "import_batches" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "departments" add constraint "departments_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "departments" add constraint "departments_head_id_foreign" foreign key ("head_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "departments" add constraint "departments_supervising_leader_id_foreign" foreign key ("supervising_leader_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "staff_members" add constraint "staff_members_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "staff_members" add constraint "staff_members_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "inspections" add constraint "inspections_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspections" add constraint "inspections_leader_id_foreign" foreign key ("leader_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspections" add constraint "inspections_planned_by_id_foreign" foreign key ("planned_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspections" add constraint "inspections_reported_by_id_foreign" foreign key ("reported_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "evaluation_campaigns" add constraint "evaluation_campaigns_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "evaluation_campaigns" add constraint "evaluation_campaigns_leader_id_foreign" foreign key ("leader_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "evaluation_campaigns" add constraint "evaluation_campaigns_questionnaire_id_foreign" foreign key ("questionnaire_id") references "questionnaires" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "question_tallies" add constraint "question_tallies_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "question_tallies" add constraint "question_tallies_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "campaign_clerks" add constraint "campaign_clerks_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "efficiency_reports" add constraint "efficiency_reports_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "efficiency_reports" add constraint "efficiency_reports_made_by_id_foreign" foreign key ("made_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "efficiency_reports" add constraint "efficiency_reports_checked_by_id_foreign" foreign key ("checked_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "efficiency_reports" add constraint "efficiency_reports_signed_by_id_foreign" foreign key ("signed_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "signals" add constraint "signals_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "signals" add constraint "signals_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "signals" add constraint "signals_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "signals" add constraint "signals_explained_by_id_foreign" foreign key ("explained_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "signals" add constraint "signals_verified_by_id_foreign" foreign key ("verified_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "service_items" add constraint "service_items_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "service_items" add constraint "service_items_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "service_items" add constraint "service_items_current_version_id_foreign" foreign key ("current_version_id") references "service_item_versions" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "service_item_versions" add constraint "service_item_versions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "service_item_versions" add constraint "service_item_versions_item_id_foreign" foreign key ("item_id") references "service_items" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "service_item_versions" add constraint "service_item_versions_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "material_requirements" add constraint "material_requirements_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "material_requirements" add constraint "material_requirements_item_version_id_foreign" foreign key ("item_version_id") references "service_item_versions" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "public_channels" add constraint "public_channels_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "public_channels" add constraint "public_channels_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "public_channels" add constraint "public_channels_officer_id_foreign" foreign key ("officer_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "posts" add constraint "posts_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "posts" add constraint "posts_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "posts" add constraint "posts_holder_id_foreign" foreign key ("holder_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "posts" add constraint "posts_cover_holder_id_foreign" foreign key ("cover_holder_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "post_assignments" add constraint "post_assignments_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "post_assignments" add constraint "post_assignments_post_id_foreign" foreign key ("post_id") references "posts" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "post_assignments" add constraint "post_assignments_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "official_papers" add constraint "official_papers_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "official_papers" add constraint "official_papers_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "official_papers" add constraint "official_papers_handler_id_foreign" foreign key ("handler_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "official_papers" add constraint "official_papers_received_by_id_foreign" foreign key ("received_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "obligations" add constraint "obligations_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligations" add constraint "obligations_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligations" add constraint "obligations_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "obligation_waivers" add constraint "obligation_waivers_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligation_waivers" add constraint "obligation_waivers_obligation_id_foreign" foreign key ("obligation_id") references "obligations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligation_waivers" add constraint "obligation_waivers_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligation_waivers" add constraint "obligation_waivers_waived_by_id_foreign" foreign key ("waived_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "obligation_pauses" add constraint "obligation_pauses_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligation_pauses" add constraint "obligation_pauses_obligation_id_foreign" foreign key ("obligation_id") references "obligations" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "obligation_extensions" add constraint "obligation_extensions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "obligation_extensions" add constraint "obligation_extensions_obligation_id_foreign" foreign key ("obligation_id") references "obligations" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "leaves" add constraint "leaves_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "leaves" add constraint "leaves_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "leaves" add constraint "leaves_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "leaves" add constraint "leaves_substitute_id_foreign" foreign key ("substitute_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "inspection_members" add constraint "inspection_members_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspection_members" add constraint "inspection_members_inspection_id_foreign" foreign key ("inspection_id") references "inspections" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspection_members" add constraint "inspection_members_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspection_members" add constraint "inspection_members_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "inspected_departments" add constraint "inspected_departments_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspected_departments" add constraint "inspected_departments_inspection_id_foreign" foreign key ("inspection_id") references "inspections" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspected_departments" add constraint "inspected_departments_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspected_departments" add constraint "inspected_departments_answered_by_id_foreign" foreign key ("answered_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "inspected_departments" add constraint "inspected_departments_settled_by_id_foreign" foreign key ("settled_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "improvement_items" add constraint "improvement_items_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "improvement_items" add constraint "improvement_items_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "improvement_items" add constraint "improvement_items_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "findings" add constraint "findings_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "findings" add constraint "findings_inspection_id_foreign" foreign key ("inspection_id") references "inspections" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "findings" add constraint "findings_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "findings" add constraint "findings_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "findings" add constraint "findings_raised_by_id_foreign" foreign key ("raised_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "rectifications" add constraint "rectifications_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "rectifications" add constraint "rectifications_finding_id_foreign" foreign key ("finding_id") references "findings" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "rectifications" add constraint "rectifications_reported_by_id_foreign" foreign key ("reported_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "rectifications" add constraint "rectifications_rechecked_by_id_foreign" foreign key ("rechecked_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "evaluated_departments" add constraint "evaluated_departments_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "evaluated_departments" add constraint "evaluated_departments_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "evaluated_departments" add constraint "evaluated_departments_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "enquiries" add constraint "enquiries_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiries" add constraint "enquiries_item_id_foreign" foreign key ("item_id") references "service_items" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiries" add constraint "enquiries_first_contact_id_foreign" foreign key ("first_contact_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiries" add constraint "enquiries_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiries" add constraint "enquiries_answered_by_id_foreign" foreign key ("answered_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiries" add constraint "enquiries_referred_to_id_foreign" foreign key ("referred_to_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "enquiry_consultations" add constraint "enquiry_consultations_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiry_consultations" add constraint "enquiry_consultations_enquiry_id_foreign" foreign key ("enquiry_id") references "enquiries" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiry_consultations" add constraint "enquiry_consultations_superior_id_foreign" foreign key ("superior_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "enquiry_consultations" add constraint "enquiry_consultations_asked_by_id_foreign" foreign key ("asked_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "efficiency_report_rows" add constraint "efficiency_report_rows_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "efficiency_report_rows" add constraint "efficiency_report_rows_report_id_foreign" foreign key ("report_id") references "efficiency_reports" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "efficiency_report_rows" add constraint "efficiency_report_rows_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "cover_periods" add constraint "cover_periods_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cover_periods" add constraint "cover_periods_post_id_foreign" foreign key ("post_id") references "posts" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cover_periods" add constraint "cover_periods_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cover_periods" add constraint "cover_periods_holder_id_foreign" foreign key ("holder_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cover_periods" add constraint "cover_periods_cover_holder_id_foreign" foreign key ("cover_holder_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cover_periods" add constraint "cover_periods_leave_id_foreign" foreign key ("leave_id") references "leaves" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "complaints" add constraint "complaints_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complaints" add constraint "complaints_accused_department_id_foreign" foreign key ("accused_department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complaints" add constraint "complaints_accused_staff_id_foreign" foreign key ("accused_staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complaints" add constraint "complaints_handler_id_foreign" foreign key ("handler_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "recusals" add constraint "recusals_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "recusals" add constraint "recusals_complaint_id_foreign" foreign key ("complaint_id") references "complaints" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "recusals" add constraint "recusals_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "higher_reviews" add constraint "higher_reviews_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "higher_reviews" add constraint "higher_reviews_complaint_id_foreign" foreign key ("complaint_id") references "complaints" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "handler_terms" add constraint "handler_terms_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "handler_terms" add constraint "handler_terms_complaint_id_foreign" foreign key ("complaint_id") references "complaints" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "handler_terms" add constraint "handler_terms_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "complaint_entries" add constraint "complaint_entries_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complaint_entries" add constraint "complaint_entries_complaint_id_foreign" foreign key ("complaint_id") references "complaints" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complaint_entries" add constraint "complaint_entries_by_id_foreign" foreign key ("by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "complainant_viewers" add constraint "complainant_viewers_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complainant_viewers" add constraint "complainant_viewers_complaint_id_foreign" foreign key ("complaint_id") references "complaints" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complainant_viewers" add constraint "complainant_viewers_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "complainant_viewers" add constraint "complainant_viewers_named_by_id_foreign" foreign key ("named_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "circulars" add constraint "circulars_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "circulars" add constraint "circulars_inspection_id_foreign" foreign key ("inspection_id") references "inspections" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "circulars" add constraint "circulars_drafted_by_id_foreign" foreign key ("drafted_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "circulars" add constraint "circulars_countersigned_by_id_foreign" foreign key ("countersigned_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "circulars" add constraint "circulars_signed_by_id_foreign" foreign key ("signed_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "checklist_scores" add constraint "checklist_scores_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "checklist_scores" add constraint "checklist_scores_inspection_id_foreign" foreign key ("inspection_id") references "inspections" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "checklist_scores" add constraint "checklist_scores_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "checklist_scores" add constraint "checklist_scores_scored_by_id_foreign" foreign key ("scored_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "cards" add constraint "cards_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cards" add constraint "cards_signal_id_foreign" foreign key ("signal_id") references "signals" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cards" add constraint "cards_rests_on_id_foreign" foreign key ("rests_on_id") references "cards" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cards" add constraint "cards_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cards" add constraint "cards_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cards" add constraint "cards_issued_by_id_foreign" foreign key ("issued_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "campaign_groups" add constraint "campaign_groups_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "campaign_groups" add constraint "campaign_groups_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "slips" add constraint "slips_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "slips" add constraint "slips_group_id_foreign" foreign key ("group_id") references "campaign_groups" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "ballots" add constraint "ballots_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "ballots" add constraint "ballots_group_id_foreign" foreign key ("group_id") references "campaign_groups" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "ballot_grades" add constraint "ballot_grades_ballot_id_foreign" foreign key ("ballot_id") references "ballots" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "ballot_grades" add constraint "ballot_grades_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "calendar_years" add constraint "calendar_years_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "calendar_days" add constraint "calendar_days_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "calendar_days" add constraint "calendar_days_calendar_year_id_foreign" foreign key ("calendar_year_id") references "calendar_years" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "applicants" add constraint "applicants_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "cases" add constraint "cases_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_item_id_foreign" foreign key ("item_id") references "service_items" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_item_version_id_foreign" foreign key ("item_version_id") references "service_item_versions" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_applicant_id_foreign" foreign key ("applicant_id") references "applicants" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_handler_id_foreign" foreign key ("handler_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_registered_by_id_foreign" foreign key ("registered_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_decided_by_id_foreign" foreign key ("decided_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "cases" add constraint "cases_decided_for_id_foreign" foreign key ("decided_for_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "special_procedures" add constraint "special_procedures_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "special_procedures" add constraint "special_procedures_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "refusal_filings" add constraint "refusal_filings_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "refusal_filings" add constraint "refusal_filings_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "refusal_filings" add constraint "refusal_filings_proposed_by_id_foreign" foreign key ("proposed_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "refusal_filings" add constraint "refusal_filings_decided_by_id_foreign" foreign key ("decided_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "refusal_filings" add constraint "refusal_filings_on_behalf_of_id_foreign" foreign key ("on_behalf_of_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "one_time_notices" add constraint "one_time_notices_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "one_time_notices" add constraint "one_time_notices_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "one_time_notices" add constraint "one_time_notices_enquiry_id_foreign" foreign key ("enquiry_id") references "enquiries" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "one_time_notices" add constraint "one_time_notices_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "one_time_notices" add constraint "one_time_notices_given_by_id_foreign" foreign key ("given_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "missing_materials" add constraint "missing_materials_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "missing_materials" add constraint "missing_materials_notice_id_foreign" foreign key ("notice_id") references "one_time_notices" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "extensions" add constraint "extensions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "extensions" add constraint "extensions_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "extensions" add constraint "extensions_requested_by_id_foreign" foreign key ("requested_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "extensions" add constraint "extensions_decided_by_id_foreign" foreign key ("decided_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "extensions" add constraint "extensions_on_behalf_of_id_foreign" foreign key ("on_behalf_of_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "deliveries" add constraint "deliveries_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "deliveries" add constraint "deliveries_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "deliveries" add constraint "deliveries_delivered_by_id_foreign" foreign key ("delivered_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "case_transfers" add constraint "case_transfers_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_transfers" add constraint "case_transfers_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_transfers" add constraint "case_transfers_from_id_foreign" foreign key ("from_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_transfers" add constraint "case_transfers_to_id_foreign" foreign key ("to_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "case_ratings" add constraint "case_ratings_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_ratings" add constraint "case_ratings_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_ratings" add constraint "case_ratings_item_id_foreign" foreign key ("item_id") references "service_items" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_ratings" add constraint "case_ratings_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_ratings" add constraint "case_ratings_handler_id_foreign" foreign key ("handler_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "case_corrections" add constraint "case_corrections_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_corrections" add constraint "case_corrections_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_corrections" add constraint "case_corrections_corrected_by_id_foreign" foreign key ("corrected_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "case_corrections" add constraint "case_corrections_item_version_id_foreign" foreign key ("item_version_id") references "service_item_versions" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "api_clients" add constraint "api_clients_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "absence_notices" add constraint "absence_notices_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "absence_notices" add constraint "absence_notices_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "leads" add constraint "leads_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "leads" add constraint "leads_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "leads" add constraint "leads_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "leads" add constraint "leads_checked_by_id_foreign" foreign key ("checked_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "supplements" add constraint "supplements_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "supplements" add constraint "supplements_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "supplements" add constraint "supplements_notice_id_foreign" foreign key ("notice_id") references "one_time_notices" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "supplements" add constraint "supplements_received_by_id_foreign" foreign key ("received_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "received_materials" add constraint "received_materials_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "received_materials" add constraint "received_materials_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "received_materials" add constraint "received_materials_requirement_id_foreign" foreign key ("requirement_id") references "material_requirements" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "received_materials" add constraint "received_materials_supplement_id_foreign" foreign key ("supplement_id") references "supplements" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "tally_rows" add constraint "tally_rows_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "tally_rows" add constraint "tally_rows_campaign_id_foreign" foreign key ("campaign_id") references "evaluation_campaigns" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "tally_rows" add constraint "tally_rows_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "users" add constraint "users_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "users" add constraint "users_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "sessions" add constraint "sessions_user_id_foreign" foreign key ("user_id") references "users" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "role_grants" add constraint "role_grants_user_id_foreign" foreign key ("user_id") references "users" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "role_grants" add constraint "role_grants_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "role_grants" add constraint "role_grants_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "invitations" add constraint "invitations_user_id_foreign" foreign key ("user_id") references "users" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "violations" add constraint "violations_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "violations" add constraint "violations_lead_id_foreign" foreign key ("lead_id") references "leads" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "violations" add constraint "violations_approver_id_foreign" foreign key ("approver_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "violations" add constraint "violations_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "violations" add constraint "violations_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "sanctions" add constraint "sanctions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "sanctions" add constraint "sanctions_violation_id_foreign" foreign key ("violation_id") references "violations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "sanctions" add constraint "sanctions_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "sanctions" add constraint "sanctions_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "sanctions" add constraint "sanctions_proposed_by_id_foreign" foreign key ("proposed_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "sanctions" add constraint "sanctions_decided_by_id_foreign" foreign key ("decided_by_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "point_entries" add constraint "point_entries_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "point_entries" add constraint "point_entries_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "point_entries" add constraint "point_entries_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "point_entries" add constraint "point_entries_sanction_id_foreign" foreign key ("sanction_id") references "sanctions" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "responsibility_shares" add constraint "responsibility_shares_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "responsibility_shares" add constraint "responsibility_shares_violation_id_foreign" foreign key ("violation_id") references "violations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "responsibility_shares" add constraint "responsibility_shares_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "working_hours_sets" add constraint "working_hours_sets_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "written_decisions" add constraint "written_decisions_bureau_id_foreign" foreign key ("bureau_id") references "bureaus" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "written_decisions" add constraint "written_decisions_sanction_id_foreign" foreign key ("sanction_id") references "sanctions" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "written_decisions" add constraint "written_decisions_staff_id_foreign" foreign key ("staff_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "written_decisions" add constraint "written_decisions_department_id_foreign" foreign key ("department_id") references "departments" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "written_decisions" add constraint "written_decisions_decided_by_id_foreign" foreign key ("decided_by_id") references "staff_members" ("id") on update no action on delete restrict;`);
    this.addSql(`create or replace function refuse_change() returns trigger language plpgsql as \$\$
begin raise exception '% is insert-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege'; end \$\$`);
    this.addSql(`create or replace trigger insert_only_rows before update or delete on identity_openings for each row execute function refuse_change()`);
    this.addSql(`create or replace trigger insert_only_table before truncate on identity_openings for each statement execute function refuse_change()`);
    this.addSql(`create or replace trigger insert_only_rows before update or delete on audit_entries for each row execute function refuse_change()`);
    this.addSql(`create or replace trigger insert_only_table before truncate on audit_entries for each statement execute function refuse_change()`);
    this.addSql(`create or replace function shuffle_ballots() returns void language plpgsql security definer
set search_path = public, pg_temp set lock_timeout = '5s' as \$\$
begin
  lock table slips, ballots, ballot_grades in access exclusive mode;
  create temp table shuffled_slips on commit drop as select * from slips;
  create temp table shuffled_ballots on commit drop as select * from ballots;
  create temp table shuffled_grades on commit drop as select * from ballot_grades;
  truncate slips, ballots, ballot_grades;
  insert into slips select * from shuffled_slips order by random();
  insert into ballots select * from shuffled_ballots order by random();
  insert into ballot_grades select * from shuffled_grades order by random();
  drop table shuffled_slips, shuffled_ballots, shuffled_grades;
end \$\$`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "pack_adoptions" drop constraint "pack_adoptions_pack_id_foreign";`);
    this.addSql(`alter table "questionnaires" drop constraint "questionnaires_bureau_id_foreign";`);
    this.addSql(`alter table "protected_identities" drop constraint "protected_identities_bureau_id_foreign";`);
    this.addSql(`alter table "parameter_changes" drop constraint "parameter_changes_bureau_id_foreign";`);
    this.addSql(`alter table "pack_adoptions" drop constraint "pack_adoptions_bureau_id_foreign";`);
    this.addSql(`alter table "outbox_messages" drop constraint "outbox_messages_bureau_id_foreign";`);
    this.addSql(`alter table "number_counters" drop constraint "number_counters_bureau_id_foreign";`);
    this.addSql(`alter table "notifications" drop constraint "notifications_bureau_id_foreign";`);
    this.addSql(`alter table "mail_resendings" drop constraint "mail_resendings_bureau_id_foreign";`);
    this.addSql(`alter table "inspection_periods" drop constraint "inspection_periods_bureau_id_foreign";`);
    this.addSql(`alter table "import_mappings" drop constraint "import_mappings_bureau_id_foreign";`);
    this.addSql(`alter table "import_batches" drop constraint "import_batches_bureau_id_foreign";`);
    this.addSql(`alter table "import_rows" drop constraint "import_rows_bureau_id_foreign";`);
    this.addSql(`alter table "departments" drop constraint "departments_bureau_id_foreign";`);
    this.addSql(`alter table "staff_members" drop constraint "staff_members_bureau_id_foreign";`);
    this.addSql(`alter table "inspections" drop constraint "inspections_bureau_id_foreign";`);
    this.addSql(`alter table "evaluation_campaigns" drop constraint "evaluation_campaigns_bureau_id_foreign";`);
    this.addSql(`alter table "question_tallies" drop constraint "question_tallies_bureau_id_foreign";`);
    this.addSql(`alter table "efficiency_reports" drop constraint "efficiency_reports_bureau_id_foreign";`);
    this.addSql(`alter table "signals" drop constraint "signals_bureau_id_foreign";`);
    this.addSql(`alter table "service_items" drop constraint "service_items_bureau_id_foreign";`);
    this.addSql(`alter table "service_item_versions" drop constraint "service_item_versions_bureau_id_foreign";`);
    this.addSql(`alter table "material_requirements" drop constraint "material_requirements_bureau_id_foreign";`);
    this.addSql(`alter table "public_channels" drop constraint "public_channels_bureau_id_foreign";`);
    this.addSql(`alter table "posts" drop constraint "posts_bureau_id_foreign";`);
    this.addSql(`alter table "post_assignments" drop constraint "post_assignments_bureau_id_foreign";`);
    this.addSql(`alter table "official_papers" drop constraint "official_papers_bureau_id_foreign";`);
    this.addSql(`alter table "obligations" drop constraint "obligations_bureau_id_foreign";`);
    this.addSql(`alter table "obligation_waivers" drop constraint "obligation_waivers_bureau_id_foreign";`);
    this.addSql(`alter table "obligation_pauses" drop constraint "obligation_pauses_bureau_id_foreign";`);
    this.addSql(`alter table "obligation_extensions" drop constraint "obligation_extensions_bureau_id_foreign";`);
    this.addSql(`alter table "leaves" drop constraint "leaves_bureau_id_foreign";`);
    this.addSql(`alter table "inspection_members" drop constraint "inspection_members_bureau_id_foreign";`);
    this.addSql(`alter table "inspected_departments" drop constraint "inspected_departments_bureau_id_foreign";`);
    this.addSql(`alter table "improvement_items" drop constraint "improvement_items_bureau_id_foreign";`);
    this.addSql(`alter table "findings" drop constraint "findings_bureau_id_foreign";`);
    this.addSql(`alter table "rectifications" drop constraint "rectifications_bureau_id_foreign";`);
    this.addSql(`alter table "evaluated_departments" drop constraint "evaluated_departments_bureau_id_foreign";`);
    this.addSql(`alter table "enquiries" drop constraint "enquiries_bureau_id_foreign";`);
    this.addSql(`alter table "enquiry_consultations" drop constraint "enquiry_consultations_bureau_id_foreign";`);
    this.addSql(`alter table "efficiency_report_rows" drop constraint "efficiency_report_rows_bureau_id_foreign";`);
    this.addSql(`alter table "cover_periods" drop constraint "cover_periods_bureau_id_foreign";`);
    this.addSql(`alter table "complaints" drop constraint "complaints_bureau_id_foreign";`);
    this.addSql(`alter table "recusals" drop constraint "recusals_bureau_id_foreign";`);
    this.addSql(`alter table "higher_reviews" drop constraint "higher_reviews_bureau_id_foreign";`);
    this.addSql(`alter table "handler_terms" drop constraint "handler_terms_bureau_id_foreign";`);
    this.addSql(`alter table "complaint_entries" drop constraint "complaint_entries_bureau_id_foreign";`);
    this.addSql(`alter table "complainant_viewers" drop constraint "complainant_viewers_bureau_id_foreign";`);
    this.addSql(`alter table "circulars" drop constraint "circulars_bureau_id_foreign";`);
    this.addSql(`alter table "checklist_scores" drop constraint "checklist_scores_bureau_id_foreign";`);
    this.addSql(`alter table "cards" drop constraint "cards_bureau_id_foreign";`);
    this.addSql(`alter table "campaign_groups" drop constraint "campaign_groups_bureau_id_foreign";`);
    this.addSql(`alter table "calendar_years" drop constraint "calendar_years_bureau_id_foreign";`);
    this.addSql(`alter table "calendar_days" drop constraint "calendar_days_bureau_id_foreign";`);
    this.addSql(`alter table "applicants" drop constraint "applicants_bureau_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_bureau_id_foreign";`);
    this.addSql(`alter table "special_procedures" drop constraint "special_procedures_bureau_id_foreign";`);
    this.addSql(`alter table "refusal_filings" drop constraint "refusal_filings_bureau_id_foreign";`);
    this.addSql(`alter table "one_time_notices" drop constraint "one_time_notices_bureau_id_foreign";`);
    this.addSql(`alter table "missing_materials" drop constraint "missing_materials_bureau_id_foreign";`);
    this.addSql(`alter table "extensions" drop constraint "extensions_bureau_id_foreign";`);
    this.addSql(`alter table "deliveries" drop constraint "deliveries_bureau_id_foreign";`);
    this.addSql(`alter table "case_transfers" drop constraint "case_transfers_bureau_id_foreign";`);
    this.addSql(`alter table "case_ratings" drop constraint "case_ratings_bureau_id_foreign";`);
    this.addSql(`alter table "case_corrections" drop constraint "case_corrections_bureau_id_foreign";`);
    this.addSql(`alter table "api_clients" drop constraint "api_clients_bureau_id_foreign";`);
    this.addSql(`alter table "absence_notices" drop constraint "absence_notices_bureau_id_foreign";`);
    this.addSql(`alter table "leads" drop constraint "leads_bureau_id_foreign";`);
    this.addSql(`alter table "supplements" drop constraint "supplements_bureau_id_foreign";`);
    this.addSql(`alter table "received_materials" drop constraint "received_materials_bureau_id_foreign";`);
    this.addSql(`alter table "tally_rows" drop constraint "tally_rows_bureau_id_foreign";`);
    this.addSql(`alter table "users" drop constraint "users_bureau_id_foreign";`);
    this.addSql(`alter table "role_grants" drop constraint "role_grants_bureau_id_foreign";`);
    this.addSql(`alter table "violations" drop constraint "violations_bureau_id_foreign";`);
    this.addSql(`alter table "sanctions" drop constraint "sanctions_bureau_id_foreign";`);
    this.addSql(`alter table "point_entries" drop constraint "point_entries_bureau_id_foreign";`);
    this.addSql(`alter table "responsibility_shares" drop constraint "responsibility_shares_bureau_id_foreign";`);
    this.addSql(`alter table "working_hours_sets" drop constraint "working_hours_sets_bureau_id_foreign";`);
    this.addSql(`alter table "written_decisions" drop constraint "written_decisions_bureau_id_foreign";`);
    this.addSql(`alter table "questionnaires" drop constraint "questionnaires_previous_id_foreign";`);
    this.addSql(`alter table "evaluation_campaigns" drop constraint "evaluation_campaigns_questionnaire_id_foreign";`);
    this.addSql(`alter table "mail_resendings" drop constraint "mail_resendings_message_id_foreign";`);
    this.addSql(`alter table "import_rows" drop constraint "import_rows_batch_id_foreign";`);
    this.addSql(`alter table "staff_members" drop constraint "staff_members_department_id_foreign";`);
    this.addSql(`alter table "signals" drop constraint "signals_department_id_foreign";`);
    this.addSql(`alter table "service_items" drop constraint "service_items_department_id_foreign";`);
    this.addSql(`alter table "service_item_versions" drop constraint "service_item_versions_department_id_foreign";`);
    this.addSql(`alter table "public_channels" drop constraint "public_channels_department_id_foreign";`);
    this.addSql(`alter table "posts" drop constraint "posts_department_id_foreign";`);
    this.addSql(`alter table "official_papers" drop constraint "official_papers_department_id_foreign";`);
    this.addSql(`alter table "obligations" drop constraint "obligations_department_id_foreign";`);
    this.addSql(`alter table "obligation_waivers" drop constraint "obligation_waivers_department_id_foreign";`);
    this.addSql(`alter table "leaves" drop constraint "leaves_department_id_foreign";`);
    this.addSql(`alter table "inspection_members" drop constraint "inspection_members_department_id_foreign";`);
    this.addSql(`alter table "inspected_departments" drop constraint "inspected_departments_department_id_foreign";`);
    this.addSql(`alter table "improvement_items" drop constraint "improvement_items_department_id_foreign";`);
    this.addSql(`alter table "findings" drop constraint "findings_department_id_foreign";`);
    this.addSql(`alter table "evaluated_departments" drop constraint "evaluated_departments_department_id_foreign";`);
    this.addSql(`alter table "enquiries" drop constraint "enquiries_department_id_foreign";`);
    this.addSql(`alter table "enquiries" drop constraint "enquiries_referred_to_id_foreign";`);
    this.addSql(`alter table "efficiency_report_rows" drop constraint "efficiency_report_rows_department_id_foreign";`);
    this.addSql(`alter table "cover_periods" drop constraint "cover_periods_department_id_foreign";`);
    this.addSql(`alter table "complaints" drop constraint "complaints_accused_department_id_foreign";`);
    this.addSql(`alter table "checklist_scores" drop constraint "checklist_scores_department_id_foreign";`);
    this.addSql(`alter table "cards" drop constraint "cards_department_id_foreign";`);
    this.addSql(`alter table "ballot_grades" drop constraint "ballot_grades_department_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_department_id_foreign";`);
    this.addSql(`alter table "one_time_notices" drop constraint "one_time_notices_department_id_foreign";`);
    this.addSql(`alter table "case_ratings" drop constraint "case_ratings_department_id_foreign";`);
    this.addSql(`alter table "absence_notices" drop constraint "absence_notices_department_id_foreign";`);
    this.addSql(`alter table "leads" drop constraint "leads_department_id_foreign";`);
    this.addSql(`alter table "tally_rows" drop constraint "tally_rows_department_id_foreign";`);
    this.addSql(`alter table "role_grants" drop constraint "role_grants_department_id_foreign";`);
    this.addSql(`alter table "violations" drop constraint "violations_department_id_foreign";`);
    this.addSql(`alter table "sanctions" drop constraint "sanctions_department_id_foreign";`);
    this.addSql(`alter table "point_entries" drop constraint "point_entries_department_id_foreign";`);
    this.addSql(`alter table "written_decisions" drop constraint "written_decisions_department_id_foreign";`);
    this.addSql(`alter table "bureaus" drop constraint "bureaus_head_id_foreign";`);
    this.addSql(`alter table "departments" drop constraint "departments_head_id_foreign";`);
    this.addSql(`alter table "departments" drop constraint "departments_supervising_leader_id_foreign";`);
    this.addSql(`alter table "inspections" drop constraint "inspections_leader_id_foreign";`);
    this.addSql(`alter table "inspections" drop constraint "inspections_planned_by_id_foreign";`);
    this.addSql(`alter table "inspections" drop constraint "inspections_reported_by_id_foreign";`);
    this.addSql(`alter table "evaluation_campaigns" drop constraint "evaluation_campaigns_leader_id_foreign";`);
    this.addSql(`alter table "efficiency_reports" drop constraint "efficiency_reports_made_by_id_foreign";`);
    this.addSql(`alter table "efficiency_reports" drop constraint "efficiency_reports_checked_by_id_foreign";`);
    this.addSql(`alter table "efficiency_reports" drop constraint "efficiency_reports_signed_by_id_foreign";`);
    this.addSql(`alter table "signals" drop constraint "signals_staff_id_foreign";`);
    this.addSql(`alter table "signals" drop constraint "signals_explained_by_id_foreign";`);
    this.addSql(`alter table "signals" drop constraint "signals_verified_by_id_foreign";`);
    this.addSql(`alter table "public_channels" drop constraint "public_channels_officer_id_foreign";`);
    this.addSql(`alter table "posts" drop constraint "posts_holder_id_foreign";`);
    this.addSql(`alter table "posts" drop constraint "posts_cover_holder_id_foreign";`);
    this.addSql(`alter table "post_assignments" drop constraint "post_assignments_staff_id_foreign";`);
    this.addSql(`alter table "official_papers" drop constraint "official_papers_handler_id_foreign";`);
    this.addSql(`alter table "official_papers" drop constraint "official_papers_received_by_id_foreign";`);
    this.addSql(`alter table "obligations" drop constraint "obligations_staff_id_foreign";`);
    this.addSql(`alter table "obligation_waivers" drop constraint "obligation_waivers_waived_by_id_foreign";`);
    this.addSql(`alter table "leaves" drop constraint "leaves_staff_id_foreign";`);
    this.addSql(`alter table "leaves" drop constraint "leaves_substitute_id_foreign";`);
    this.addSql(`alter table "inspection_members" drop constraint "inspection_members_staff_id_foreign";`);
    this.addSql(`alter table "inspected_departments" drop constraint "inspected_departments_answered_by_id_foreign";`);
    this.addSql(`alter table "inspected_departments" drop constraint "inspected_departments_settled_by_id_foreign";`);
    this.addSql(`alter table "findings" drop constraint "findings_staff_id_foreign";`);
    this.addSql(`alter table "findings" drop constraint "findings_raised_by_id_foreign";`);
    this.addSql(`alter table "rectifications" drop constraint "rectifications_reported_by_id_foreign";`);
    this.addSql(`alter table "rectifications" drop constraint "rectifications_rechecked_by_id_foreign";`);
    this.addSql(`alter table "enquiries" drop constraint "enquiries_first_contact_id_foreign";`);
    this.addSql(`alter table "enquiries" drop constraint "enquiries_answered_by_id_foreign";`);
    this.addSql(`alter table "enquiry_consultations" drop constraint "enquiry_consultations_superior_id_foreign";`);
    this.addSql(`alter table "enquiry_consultations" drop constraint "enquiry_consultations_asked_by_id_foreign";`);
    this.addSql(`alter table "cover_periods" drop constraint "cover_periods_holder_id_foreign";`);
    this.addSql(`alter table "cover_periods" drop constraint "cover_periods_cover_holder_id_foreign";`);
    this.addSql(`alter table "complaints" drop constraint "complaints_accused_staff_id_foreign";`);
    this.addSql(`alter table "complaints" drop constraint "complaints_handler_id_foreign";`);
    this.addSql(`alter table "recusals" drop constraint "recusals_staff_id_foreign";`);
    this.addSql(`alter table "handler_terms" drop constraint "handler_terms_staff_id_foreign";`);
    this.addSql(`alter table "complaint_entries" drop constraint "complaint_entries_by_id_foreign";`);
    this.addSql(`alter table "complainant_viewers" drop constraint "complainant_viewers_staff_id_foreign";`);
    this.addSql(`alter table "complainant_viewers" drop constraint "complainant_viewers_named_by_id_foreign";`);
    this.addSql(`alter table "circulars" drop constraint "circulars_drafted_by_id_foreign";`);
    this.addSql(`alter table "circulars" drop constraint "circulars_countersigned_by_id_foreign";`);
    this.addSql(`alter table "circulars" drop constraint "circulars_signed_by_id_foreign";`);
    this.addSql(`alter table "checklist_scores" drop constraint "checklist_scores_scored_by_id_foreign";`);
    this.addSql(`alter table "cards" drop constraint "cards_staff_id_foreign";`);
    this.addSql(`alter table "cards" drop constraint "cards_issued_by_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_handler_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_registered_by_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_decided_by_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_decided_for_id_foreign";`);
    this.addSql(`alter table "refusal_filings" drop constraint "refusal_filings_proposed_by_id_foreign";`);
    this.addSql(`alter table "refusal_filings" drop constraint "refusal_filings_decided_by_id_foreign";`);
    this.addSql(`alter table "refusal_filings" drop constraint "refusal_filings_on_behalf_of_id_foreign";`);
    this.addSql(`alter table "one_time_notices" drop constraint "one_time_notices_given_by_id_foreign";`);
    this.addSql(`alter table "extensions" drop constraint "extensions_requested_by_id_foreign";`);
    this.addSql(`alter table "extensions" drop constraint "extensions_decided_by_id_foreign";`);
    this.addSql(`alter table "extensions" drop constraint "extensions_on_behalf_of_id_foreign";`);
    this.addSql(`alter table "deliveries" drop constraint "deliveries_delivered_by_id_foreign";`);
    this.addSql(`alter table "case_transfers" drop constraint "case_transfers_from_id_foreign";`);
    this.addSql(`alter table "case_transfers" drop constraint "case_transfers_to_id_foreign";`);
    this.addSql(`alter table "case_ratings" drop constraint "case_ratings_handler_id_foreign";`);
    this.addSql(`alter table "case_corrections" drop constraint "case_corrections_corrected_by_id_foreign";`);
    this.addSql(`alter table "leads" drop constraint "leads_staff_id_foreign";`);
    this.addSql(`alter table "leads" drop constraint "leads_checked_by_id_foreign";`);
    this.addSql(`alter table "supplements" drop constraint "supplements_received_by_id_foreign";`);
    this.addSql(`alter table "users" drop constraint "users_staff_id_foreign";`);
    this.addSql(`alter table "violations" drop constraint "violations_approver_id_foreign";`);
    this.addSql(`alter table "violations" drop constraint "violations_staff_id_foreign";`);
    this.addSql(`alter table "sanctions" drop constraint "sanctions_staff_id_foreign";`);
    this.addSql(`alter table "sanctions" drop constraint "sanctions_proposed_by_id_foreign";`);
    this.addSql(`alter table "sanctions" drop constraint "sanctions_decided_by_id_foreign";`);
    this.addSql(`alter table "point_entries" drop constraint "point_entries_staff_id_foreign";`);
    this.addSql(`alter table "responsibility_shares" drop constraint "responsibility_shares_staff_id_foreign";`);
    this.addSql(`alter table "written_decisions" drop constraint "written_decisions_staff_id_foreign";`);
    this.addSql(`alter table "written_decisions" drop constraint "written_decisions_decided_by_id_foreign";`);
    this.addSql(`alter table "inspection_members" drop constraint "inspection_members_inspection_id_foreign";`);
    this.addSql(`alter table "inspected_departments" drop constraint "inspected_departments_inspection_id_foreign";`);
    this.addSql(`alter table "findings" drop constraint "findings_inspection_id_foreign";`);
    this.addSql(`alter table "circulars" drop constraint "circulars_inspection_id_foreign";`);
    this.addSql(`alter table "checklist_scores" drop constraint "checklist_scores_inspection_id_foreign";`);
    this.addSql(`alter table "question_tallies" drop constraint "question_tallies_campaign_id_foreign";`);
    this.addSql(`alter table "campaign_clerks" drop constraint "campaign_clerks_campaign_id_foreign";`);
    this.addSql(`alter table "improvement_items" drop constraint "improvement_items_campaign_id_foreign";`);
    this.addSql(`alter table "evaluated_departments" drop constraint "evaluated_departments_campaign_id_foreign";`);
    this.addSql(`alter table "campaign_groups" drop constraint "campaign_groups_campaign_id_foreign";`);
    this.addSql(`alter table "slips" drop constraint "slips_campaign_id_foreign";`);
    this.addSql(`alter table "ballots" drop constraint "ballots_campaign_id_foreign";`);
    this.addSql(`alter table "tally_rows" drop constraint "tally_rows_campaign_id_foreign";`);
    this.addSql(`alter table "efficiency_report_rows" drop constraint "efficiency_report_rows_report_id_foreign";`);
    this.addSql(`alter table "cards" drop constraint "cards_signal_id_foreign";`);
    this.addSql(`alter table "service_item_versions" drop constraint "service_item_versions_item_id_foreign";`);
    this.addSql(`alter table "enquiries" drop constraint "enquiries_item_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_item_id_foreign";`);
    this.addSql(`alter table "case_ratings" drop constraint "case_ratings_item_id_foreign";`);
    this.addSql(`alter table "service_items" drop constraint "service_items_current_version_id_foreign";`);
    this.addSql(`alter table "material_requirements" drop constraint "material_requirements_item_version_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_item_version_id_foreign";`);
    this.addSql(`alter table "case_corrections" drop constraint "case_corrections_item_version_id_foreign";`);
    this.addSql(`alter table "received_materials" drop constraint "received_materials_requirement_id_foreign";`);
    this.addSql(`alter table "post_assignments" drop constraint "post_assignments_post_id_foreign";`);
    this.addSql(`alter table "cover_periods" drop constraint "cover_periods_post_id_foreign";`);
    this.addSql(`alter table "obligation_waivers" drop constraint "obligation_waivers_obligation_id_foreign";`);
    this.addSql(`alter table "obligation_pauses" drop constraint "obligation_pauses_obligation_id_foreign";`);
    this.addSql(`alter table "obligation_extensions" drop constraint "obligation_extensions_obligation_id_foreign";`);
    this.addSql(`alter table "cover_periods" drop constraint "cover_periods_leave_id_foreign";`);
    this.addSql(`alter table "rectifications" drop constraint "rectifications_finding_id_foreign";`);
    this.addSql(`alter table "enquiry_consultations" drop constraint "enquiry_consultations_enquiry_id_foreign";`);
    this.addSql(`alter table "one_time_notices" drop constraint "one_time_notices_enquiry_id_foreign";`);
    this.addSql(`alter table "recusals" drop constraint "recusals_complaint_id_foreign";`);
    this.addSql(`alter table "higher_reviews" drop constraint "higher_reviews_complaint_id_foreign";`);
    this.addSql(`alter table "handler_terms" drop constraint "handler_terms_complaint_id_foreign";`);
    this.addSql(`alter table "complaint_entries" drop constraint "complaint_entries_complaint_id_foreign";`);
    this.addSql(`alter table "complainant_viewers" drop constraint "complainant_viewers_complaint_id_foreign";`);
    this.addSql(`alter table "cards" drop constraint "cards_rests_on_id_foreign";`);
    this.addSql(`alter table "slips" drop constraint "slips_group_id_foreign";`);
    this.addSql(`alter table "ballots" drop constraint "ballots_group_id_foreign";`);
    this.addSql(`alter table "ballot_grades" drop constraint "ballot_grades_ballot_id_foreign";`);
    this.addSql(`alter table "calendar_days" drop constraint "calendar_days_calendar_year_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_applicant_id_foreign";`);
    this.addSql(`alter table "special_procedures" drop constraint "special_procedures_case_id_foreign";`);
    this.addSql(`alter table "refusal_filings" drop constraint "refusal_filings_case_id_foreign";`);
    this.addSql(`alter table "one_time_notices" drop constraint "one_time_notices_case_id_foreign";`);
    this.addSql(`alter table "extensions" drop constraint "extensions_case_id_foreign";`);
    this.addSql(`alter table "deliveries" drop constraint "deliveries_case_id_foreign";`);
    this.addSql(`alter table "case_transfers" drop constraint "case_transfers_case_id_foreign";`);
    this.addSql(`alter table "case_ratings" drop constraint "case_ratings_case_id_foreign";`);
    this.addSql(`alter table "case_corrections" drop constraint "case_corrections_case_id_foreign";`);
    this.addSql(`alter table "supplements" drop constraint "supplements_case_id_foreign";`);
    this.addSql(`alter table "received_materials" drop constraint "received_materials_case_id_foreign";`);
    this.addSql(`alter table "missing_materials" drop constraint "missing_materials_notice_id_foreign";`);
    this.addSql(`alter table "supplements" drop constraint "supplements_notice_id_foreign";`);
    this.addSql(`alter table "violations" drop constraint "violations_lead_id_foreign";`);
    this.addSql(`alter table "received_materials" drop constraint "received_materials_supplement_id_foreign";`);
    this.addSql(`alter table "sessions" drop constraint "sessions_user_id_foreign";`);
    this.addSql(`alter table "role_grants" drop constraint "role_grants_user_id_foreign";`);
    this.addSql(`alter table "invitations" drop constraint "invitations_user_id_foreign";`);
    this.addSql(`alter table "sanctions" drop constraint "sanctions_violation_id_foreign";`);
    this.addSql(`alter table "responsibility_shares" drop constraint "responsibility_shares_violation_id_foreign";`);
    this.addSql(`alter table "point_entries" drop constraint "point_entries_sanction_id_foreign";`);
    this.addSql(`alter table "written_decisions" drop constraint "written_decisions_sanction_id_foreign";`);

    this.addSql(`drop table if exists "audit_entries" cascade;`);
    this.addSql(`drop table if exists "audit_heads" cascade;`);
    this.addSql(`drop table if exists "export_jobs" cascade;`);
    this.addSql(`drop table if exists "idempotency_keys" cascade;`);
    this.addSql(`drop table if exists "identity_openings" cascade;`);
    this.addSql(`drop table if exists "jobs" cascade;`);
    this.addSql(`drop table if exists "keys_in_use" cascade;`);
    this.addSql(`drop table if exists "regulation_packs" cascade;`);
    this.addSql(`drop table if exists "sign_in_tries" cascade;`);
    this.addSql(`drop table if exists "bureaus" cascade;`);
    this.addSql(`drop table if exists "questionnaires" cascade;`);
    this.addSql(`drop table if exists "protected_identities" cascade;`);
    this.addSql(`drop table if exists "parameter_changes" cascade;`);
    this.addSql(`drop table if exists "pack_adoptions" cascade;`);
    this.addSql(`drop table if exists "outbox_messages" cascade;`);
    this.addSql(`drop table if exists "number_counters" cascade;`);
    this.addSql(`drop table if exists "notifications" cascade;`);
    this.addSql(`drop table if exists "mail_resendings" cascade;`);
    this.addSql(`drop table if exists "inspection_periods" cascade;`);
    this.addSql(`drop table if exists "import_mappings" cascade;`);
    this.addSql(`drop table if exists "import_batches" cascade;`);
    this.addSql(`drop table if exists "import_rows" cascade;`);
    this.addSql(`drop table if exists "departments" cascade;`);
    this.addSql(`drop table if exists "staff_members" cascade;`);
    this.addSql(`drop table if exists "inspections" cascade;`);
    this.addSql(`drop table if exists "evaluation_campaigns" cascade;`);
    this.addSql(`drop table if exists "question_tallies" cascade;`);
    this.addSql(`drop table if exists "campaign_clerks" cascade;`);
    this.addSql(`drop table if exists "efficiency_reports" cascade;`);
    this.addSql(`drop table if exists "signals" cascade;`);
    this.addSql(`drop table if exists "service_items" cascade;`);
    this.addSql(`drop table if exists "service_item_versions" cascade;`);
    this.addSql(`drop table if exists "material_requirements" cascade;`);
    this.addSql(`drop table if exists "public_channels" cascade;`);
    this.addSql(`drop table if exists "posts" cascade;`);
    this.addSql(`drop table if exists "post_assignments" cascade;`);
    this.addSql(`drop table if exists "official_papers" cascade;`);
    this.addSql(`drop table if exists "obligations" cascade;`);
    this.addSql(`drop table if exists "obligation_waivers" cascade;`);
    this.addSql(`drop table if exists "obligation_pauses" cascade;`);
    this.addSql(`drop table if exists "obligation_extensions" cascade;`);
    this.addSql(`drop table if exists "leaves" cascade;`);
    this.addSql(`drop table if exists "inspection_members" cascade;`);
    this.addSql(`drop table if exists "inspected_departments" cascade;`);
    this.addSql(`drop table if exists "improvement_items" cascade;`);
    this.addSql(`drop table if exists "findings" cascade;`);
    this.addSql(`drop table if exists "rectifications" cascade;`);
    this.addSql(`drop table if exists "evaluated_departments" cascade;`);
    this.addSql(`drop table if exists "enquiries" cascade;`);
    this.addSql(`drop table if exists "enquiry_consultations" cascade;`);
    this.addSql(`drop table if exists "efficiency_report_rows" cascade;`);
    this.addSql(`drop table if exists "cover_periods" cascade;`);
    this.addSql(`drop table if exists "complaints" cascade;`);
    this.addSql(`drop table if exists "recusals" cascade;`);
    this.addSql(`drop table if exists "higher_reviews" cascade;`);
    this.addSql(`drop table if exists "handler_terms" cascade;`);
    this.addSql(`drop table if exists "complaint_entries" cascade;`);
    this.addSql(`drop table if exists "complainant_viewers" cascade;`);
    this.addSql(`drop table if exists "circulars" cascade;`);
    this.addSql(`drop table if exists "checklist_scores" cascade;`);
    this.addSql(`drop table if exists "cards" cascade;`);
    this.addSql(`drop table if exists "campaign_groups" cascade;`);
    this.addSql(`drop table if exists "slips" cascade;`);
    this.addSql(`drop table if exists "ballots" cascade;`);
    this.addSql(`drop table if exists "ballot_grades" cascade;`);
    this.addSql(`drop table if exists "calendar_years" cascade;`);
    this.addSql(`drop table if exists "calendar_days" cascade;`);
    this.addSql(`drop table if exists "applicants" cascade;`);
    this.addSql(`drop table if exists "cases" cascade;`);
    this.addSql(`drop table if exists "special_procedures" cascade;`);
    this.addSql(`drop table if exists "refusal_filings" cascade;`);
    this.addSql(`drop table if exists "one_time_notices" cascade;`);
    this.addSql(`drop table if exists "missing_materials" cascade;`);
    this.addSql(`drop table if exists "extensions" cascade;`);
    this.addSql(`drop table if exists "deliveries" cascade;`);
    this.addSql(`drop table if exists "case_transfers" cascade;`);
    this.addSql(`drop table if exists "case_ratings" cascade;`);
    this.addSql(`drop table if exists "case_corrections" cascade;`);
    this.addSql(`drop table if exists "api_clients" cascade;`);
    this.addSql(`drop table if exists "absence_notices" cascade;`);
    this.addSql(`drop table if exists "leads" cascade;`);
    this.addSql(`drop table if exists "stored_files" cascade;`);
    this.addSql(`drop table if exists "supplements" cascade;`);
    this.addSql(`drop table if exists "received_materials" cascade;`);
    this.addSql(`drop table if exists "tally_rows" cascade;`);
    this.addSql(`drop table if exists "users" cascade;`);
    this.addSql(`drop table if exists "sessions" cascade;`);
    this.addSql(`drop table if exists "role_grants" cascade;`);
    this.addSql(`drop table if exists "invitations" cascade;`);
    this.addSql(`drop table if exists "violations" cascade;`);
    this.addSql(`drop table if exists "sanctions" cascade;`);
    this.addSql(`drop table if exists "point_entries" cascade;`);
    this.addSql(`drop table if exists "responsibility_shares" cascade;`);
    this.addSql(`drop table if exists "working_hours_sets" cascade;`);
    this.addSql(`drop table if exists "written_decisions" cascade;`);
  }

}
