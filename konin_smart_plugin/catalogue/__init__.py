"""The projects: model, vocabularies, validation, spreadsheet reading, the store, placing."""
