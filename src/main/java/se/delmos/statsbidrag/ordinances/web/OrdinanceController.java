package se.delmos.statsbidrag.ordinances.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.ordinances.usecase.AddOrdinance;
import se.delmos.statsbidrag.ordinances.usecase.ReadyOrdinance;
import se.delmos.statsbidrag.ordinances.usecase.ShowOrdinanceSchema;

/** The administrator's page to add an ordinance or a wording from JSON, and the public schema of that JSON. */
@Controller
class OrdinanceController {

    private final AddOrdinance addOrdinance;
    private final ReadyOrdinance readyOrdinance;
    private final ShowOrdinanceSchema showOrdinanceSchema;
    private final MessageSource messages;

    OrdinanceController(
            AddOrdinance addOrdinance,
            ReadyOrdinance readyOrdinance,
            ShowOrdinanceSchema showOrdinanceSchema,
            MessageSource messages) {
        this.addOrdinance = addOrdinance;
        this.readyOrdinance = readyOrdinance;
        this.showOrdinanceSchema = showOrdinanceSchema;
        this.messages = messages;
    }

    @GetMapping(path = "/regelverk/schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String schema() {
        return showOrdinanceSchema.show();
    }

    @GetMapping("/administration/regelverk/lagg-till")
    ModelAndView form(@RequestParam(defaultValue = "") String fardig) {
        return page(HttpStatus.OK, readyOrdinance.json(fardig), List.of());
    }

    @PostMapping("/administration/regelverk/lagg-till")
    ModelAndView add(
            @RequestParam String json, @RequestParam MultipartFile file, RedirectAttributes redirect, Locale locale)
            throws IOException {
        var text = file.isEmpty() ? json : new String(file.getBytes(), StandardCharsets.UTF_8);
        var faults = addOrdinance.add(text);
        if (!faults.isEmpty()) {
            var sentences = faults.stream()
                    .map(fault -> sentence(fault.reason(), fault.arguments().toArray(), locale))
                    .toList();
            return page(HttpStatus.UNPROCESSABLE_CONTENT, text, sentences);
        }
        redirect.addFlashAttribute("notice", "ordinances.add.notice");
        return new ModelAndView("redirect:/administration/regelverk");
    }

    private String sentence(String reason, Object[] arguments, Locale locale) {
        return messages.getMessage("ordinances.fault." + reason, arguments, locale);
    }

    private static ModelAndView page(HttpStatus status, String json, List<String> faults) {
        var page = new ModelAndView("ordinances/add");
        page.setStatus(status);
        return page.addObject("json", json).addObject("faults", faults);
    }
}
