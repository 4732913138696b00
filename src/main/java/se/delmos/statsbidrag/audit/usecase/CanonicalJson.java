package se.delmos.statsbidrag.audit.usecase;

import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Identifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** An event written in one way only: properties in alphabetical order, ids as text, moments in ISO 8601. */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addModule(new SimpleModule().addSerializer(Identifier.class, new IdentifierText()))
            .build();

    private CanonicalJson() {}

    static String of(DomainEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    private static final class IdentifierText extends ValueSerializer<Identifier> {

        @Override
        public void serialize(Identifier id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value().toString());
        }
    }
}
