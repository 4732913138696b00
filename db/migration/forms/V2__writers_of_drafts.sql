-- Who changed a draft last: whom to name where two have changed it at once. Nobody where it stands as it was begun.
alter table forms.form_version add column saved_by uuid;
