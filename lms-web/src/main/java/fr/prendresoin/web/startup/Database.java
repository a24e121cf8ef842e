package fr.prendresoin.web.startup;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The database, as the launcher describes it in system properties. An annotation and not web.xml, whose schema refuses a
 * variable as address. Pooled connections are tried before use, so a database that came back is noticed at once.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:global/jdbc/lms",
        className = "fr.prendresoin.web.startup.OnePhaseDataSource",
        url = "${MPCONFIG=lms.db.url:jdbc:mariadb://127.0.0.1:3306/prendre_soin}",
        user = "${MPCONFIG=lms.db.user:root}",
        password = "${MPCONFIG=lms.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=30"
        })
public class Database {}
