# Les constats de la lecture des champs sont dans config.ftl.
