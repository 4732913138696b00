package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The pool retires connections: a check must hold, and be asked, when the one that made it is gone (ADR 0079). */
class CheckOfH2Tests {

    private static final String DATABASE = "jdbc:h2:mem:checks;DB_CLOSE_DELAY=-1";

    @Test
    void asksTheCheckAfterTheConnectionThatMadeItIsClosed() throws SQLException {
        update("create table form (status varchar(10) constraint known check (status in ('DRAFT', 'SENT')))");

        assertThat(update("insert into form values ('SENT')")).isEqualTo(1);
        assertThatThrownBy(() -> update("insert into form values ('LOST')")).hasMessageContaining("KNOWN");
    }

    private static int update(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE, "sa", "");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
