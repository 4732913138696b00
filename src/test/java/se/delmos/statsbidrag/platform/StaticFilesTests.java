package se.delmos.statsbidrag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import se.delmos.statsbidrag.ApplicationTest;

/** Style sheets, scripts and fonts: fetched once, never out of date, and never looked for in the place of a page. */
class StaticFilesTests extends ApplicationTest {

    @Autowired
    private ResourceUrlProvider files;

    @Test
    void keepsStyleSheetsForAYearUnderNamesThatFollowTheirContent() throws Exception {
        var page = Jsoup.parse(mvc.perform(get("/om")).andReturn().getResponse().getContentAsString());
        var sheets = page.select("link[rel=stylesheet][href^=/css/]").eachAttr("href");
        assertThat(sheets).isNotEmpty().allMatch(name -> name.matches("/css/[a-z]+-[0-9a-f]{32}\\.css"));
        for (var sheet : sheets) {
            mvc.perform(get(sheet)).andExpect(header().string("Cache-Control", "max-age=31536000, public"));
        }
    }

    @Test
    void asksEachTimeWhetherAScriptIsStillTheSame() throws Exception {
        mvc.perform(get("/js/session.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void keepsNoPage() throws Exception {
        mvc.perform(get("/om"))
                .andExpect(header().string("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate"));
    }

    @Test
    void looksForNoPageAmongTheFiles() {
        assertThat(files.getHandlerMap().keySet())
                .isNotEmpty()
                .allMatch(pattern -> pattern.matches("/(css|js|webjars)/.+|/favicon.svg"));
    }
}
