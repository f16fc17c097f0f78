{{- define "helper.pod" -}}
containers:
  - name: helper
    image: {{ .Values.image }}
    securityContext:
      {{- toYaml .Values.securityContext | nindent 6 }}
{{- end }}
