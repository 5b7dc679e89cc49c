<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="0" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" type="RuleRenderer" symbollevels="0">
  <rules key="{00000001-0000-4000-8000-000000000000}">
   <rule filter="&quot;distance_m&quot; &gt;= 0 AND &quot;distance_m&quot; &lt;= 300" label="0–300 m" symbol="0" key="{00000002-0000-4000-8000-000000000000}" />
   <rule filter="&quot;distance_m&quot; &gt; 300 AND &quot;distance_m&quot; &lt;= 500" label="300–500 m" symbol="1" key="{00000003-0000-4000-8000-000000000000}" />
   <rule filter="&quot;distance_m&quot; &gt; 500 AND &quot;distance_m&quot; &lt;= 1000" label="500–1000 m" symbol="2" key="{00000004-0000-4000-8000-000000000000}" />
  </rules>
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="line" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleLine" locked="0" id="{00000005-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="align_dash_pattern" value="0" type="QString" />
      <Option name="capstyle" value="round" type="QString" />
      <Option name="customdash" value="5;2" type="QString" />
      <Option name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="customdash_unit" value="MM" type="QString" />
      <Option name="dash_pattern_offset" value="0" type="QString" />
      <Option name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="dash_pattern_offset_unit" value="MM" type="QString" />
      <Option name="draw_inside_polygon" value="0" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="line_color" value="169,214,201,255,rgb:0.66274509803921566,0.83921568627450982,0.78823529411764703,1" type="QString" />
      <Option name="line_style" value="solid" type="QString" />
      <Option name="line_width" value="0.7" type="QString" />
      <Option name="line_width_unit" value="MM" type="QString" />
      <Option name="offset" value="0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="ring_filter" value="0" type="QString" />
      <Option name="trim_distance_end" value="0" type="QString" />
      <Option name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_end_unit" value="MM" type="QString" />
      <Option name="trim_distance_start" value="0" type="QString" />
      <Option name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_start_unit" value="MM" type="QString" />
      <Option name="tweak_dash_pattern_on_corners" value="0" type="QString" />
      <Option name="use_custom_dash" value="0" type="QString" />
      <Option name="width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" force_rhr="0" alpha="1" clip_to_extent="1" type="line" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleLine" locked="0" id="{00000006-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="align_dash_pattern" value="0" type="QString" />
      <Option name="capstyle" value="round" type="QString" />
      <Option name="customdash" value="5;2" type="QString" />
      <Option name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="customdash_unit" value="MM" type="QString" />
      <Option name="dash_pattern_offset" value="0" type="QString" />
      <Option name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="dash_pattern_offset_unit" value="MM" type="QString" />
      <Option name="draw_inside_polygon" value="0" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="line_color" value="95,167,155,255,rgb:0.37254901960784315,0.65490196078431373,0.60784313725490191,1" type="QString" />
      <Option name="line_style" value="solid" type="QString" />
      <Option name="line_width" value="0.7" type="QString" />
      <Option name="line_width_unit" value="MM" type="QString" />
      <Option name="offset" value="0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="ring_filter" value="0" type="QString" />
      <Option name="trim_distance_end" value="0" type="QString" />
      <Option name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_end_unit" value="MM" type="QString" />
      <Option name="trim_distance_start" value="0" type="QString" />
      <Option name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_start_unit" value="MM" type="QString" />
      <Option name="tweak_dash_pattern_on_corners" value="0" type="QString" />
      <Option name="use_custom_dash" value="0" type="QString" />
      <Option name="width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" force_rhr="0" alpha="1" clip_to_extent="1" type="line" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleLine" locked="0" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="align_dash_pattern" value="0" type="QString" />
      <Option name="capstyle" value="round" type="QString" />
      <Option name="customdash" value="5;2" type="QString" />
      <Option name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="customdash_unit" value="MM" type="QString" />
      <Option name="dash_pattern_offset" value="0" type="QString" />
      <Option name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="dash_pattern_offset_unit" value="MM" type="QString" />
      <Option name="draw_inside_polygon" value="0" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="line_color" value="18,86,107,255,rgb:0.070588235294117646,0.33725490196078434,0.41960784313725491,1" type="QString" />
      <Option name="line_style" value="solid" type="QString" />
      <Option name="line_width" value="0.7" type="QString" />
      <Option name="line_width_unit" value="MM" type="QString" />
      <Option name="offset" value="0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="ring_filter" value="0" type="QString" />
      <Option name="trim_distance_end" value="0" type="QString" />
      <Option name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_end_unit" value="MM" type="QString" />
      <Option name="trim_distance_start" value="0" type="QString" />
      <Option name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_start_unit" value="MM" type="QString" />
      <Option name="tweak_dash_pattern_on_corners" value="0" type="QString" />
      <Option name="use_custom_dash" value="0" type="QString" />
      <Option name="width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>1</layerGeometryType>
</qgis>
