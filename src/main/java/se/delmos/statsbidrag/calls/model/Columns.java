package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallAim;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallTexts;
import tools.jackson.databind.json.JsonMapper;

/** How a section of a call is kept: whole, as JSON in one column (ADR-60). A section that nobody has written is null. */
final class Columns {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Columns() {}

    abstract static class Json<T> implements AttributeConverter<T, String> {

        private final Class<T> type;

        Json(Class<T> type) {
            this.type = type;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable T value) {
            return value == null ? null : MAPPER.writeValueAsString(value);
        }

        @Override
        public @Nullable T convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : MAPPER.readValue(json, type);
        }
    }

    @Converter
    static class Texts extends Json<CallTexts> {
        Texts() {
            super(CallTexts.class);
        }
    }

    @Converter
    static class Aim extends Json<CallAim> {
        Aim() {
            super(CallAim.class);
        }
    }

    @Converter
    static class Assessment extends Json<CallAssessment> {
        Assessment() {
            super(CallAssessment.class);
        }
    }

    @Converter
    static class Payout extends Json<CallPayout> {
        Payout() {
            super(CallPayout.class);
        }
    }

    /** Sentences or codes, in order. */
    record Lines(List<String> lines) {}

    @Converter
    static class Listed extends Json<Lines> {
        Listed() {
            super(Lines.class);
        }
    }

    /** A clock time as people write it: a column with a time zone of its own would move it. */
    @Converter(autoApply = true)
    static class ClockTime implements AttributeConverter<LocalTime, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable LocalTime time) {
            return time == null ? null : time.toString();
        }

        @Override
        public @Nullable LocalTime convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : LocalTime.parse(text);
        }
    }
}
