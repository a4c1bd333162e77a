# Findings of reading fields are in config.ftl.
